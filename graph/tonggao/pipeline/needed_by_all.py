"""What this process needs of what its workers need, too: importing this module loads it."""

from tonggao.identify.authority import concept_authority
from tonggao.identify.names import plain_key
from tonggao.language.segmenter import tagged_words
from tonggao.lexicon import load_lexicon

load_lexicon()
concept_authority()
plain_key("会议")
tagged_words("会议")
