"""What a worker needs before its first readout: importing this module loads it."""

import gc

from tonggao.extract import extract_claims
from tonggao.pipeline.shards import said_of
from tonggao.readout import Readout

# Lexicons, patterns and the segmenter are loaded when a text asks for them: this one does.
_TEXT = "澄北市召开工作會議\n澄北市委书记郑远帆主持会议并讲话。会议强调，要坚持“两个毫不动摇”。"
_READOUT = Readout("", _TEXT, "澄北市召开工作會議", "2020-01-01")

said_of(_READOUT, extract_claims(_READOUT))
gc.collect()
gc.freeze()  # what is loaded now stays: collections that went through it would be a twentieth of the time
