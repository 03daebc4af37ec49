"""`tonggao`: the commands, and what all of them do with errors, locales and closed pipes."""

import argparse
import atexit
import gc
import io
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn, TextIO

from tonggao import __version__
from tonggao.errors import TonggaoError
from tonggao.nearest import check_name

COMMANDS = ("build", "extract", "query", "questions", "view", "export", "validate", "status", "evaluate", "audit", "tenures", "review", "serve")
_ABOUT = "Reads official Chinese readouts (通稿) into a knowledge graph that shows its evidence for every claim."
_EXAMPLE = """\
example:
  tonggao build articles/ -o output/
  tonggao query person --set person=李明
"""
_INTERRUPTED = 130


class _Formatter(argparse.RawDescriptionHelpFormatter):
    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=16)


class Parser(argparse.ArgumentParser):
    """A parser whose faults are one line that says what to do next."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"tonggao: {message}; see `{self.prog} --help`\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0; 2 where something was wrong that the user can mend; 1 where
    ``validate`` finds a fault; 130 where it was interrupted."""
    _open_streams()
    _speak_utf8()
    _leave_quickly()
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return _run(given)
    except TonggaoError as error:
        print(f"tonggao: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:  # the reader (head, less) has gone: nothing is wrong
        _write_no_more()
        return 0
    except OSError as error:  # standard output on a full disk, say
        _write_no_more()
        print(f"tonggao: {error.filename or 'standard output'}: {error.strerror or error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("tonggao: interrupted", file=sys.stderr)
        return _INTERRUPTED


def make_parser() -> Parser:
    """The parser of every command, for running and for the documentation."""
    parser = Parser(prog="tonggao", description=_ABOUT, epilog=_EXAMPLE, formatter_class=_Formatter)
    parser.add_argument("--version", action="version", version=f"tonggao {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True, title="commands", parser_class=Parser)
    for name in COMMANDS:
        command = import_module(f"tonggao.cli.{name}")
        about, example = (command.__doc__ or "").strip().split("\n\n", 1)
        sub = commands.add_parser(name, help=about, description=about, epilog=example, formatter_class=_Formatter)
        command.add_arguments(sub)
        sub.set_defaults(run=command.run)
    return parser


def _run(given: list[str]) -> int:
    command = next((word for word in given if not word.startswith("-")), None)
    if command is not None:
        check_name(command, COMMANDS, "command")
    args, left = make_parser().parse_known_args(given)
    if left:
        graph = "; the folder of a graph goes behind --store" if hasattr(args, "store") and os.path.isdir(left[0]) else ""
        raise TonggaoError(f"unrecognized arguments: {' '.join(left)}{graph}; see `tonggao {command} --help`")
    code: int = args.run(args)
    sys.stdout.flush()
    return code


def _write_no_more() -> None:
    """What is still buffered for standard output goes nowhere, so that leaving does not fail over it again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _leave_quickly() -> None:
    """Have Python not look for cycles when it ends: among the objects of a build that takes a third of a second, for nothing."""
    atexit.unregister(gc.freeze)
    atexit.register(gc.freeze)


def _open_streams() -> None:
    """Have streams where whoever started this closed its own: nothing comes from them, and what goes there is lost."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115


def _speak_utf8() -> None:
    """Write UTF-8 whatever the locale: a graph of Chinese names has no meaning in another encoding."""
    streams: list[tuple[TextIO, str]] = [(sys.stdout, "strict"), (sys.stderr, "backslashreplace")]
    for stream, errors in streams:
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=errors, newline="\n")
