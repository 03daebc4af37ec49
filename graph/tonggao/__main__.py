"""`python -m tonggao`: the same as `tonggao`."""

import sys

from tonggao.cli import main

if __name__ == "__main__":
    sys.exit(main())
