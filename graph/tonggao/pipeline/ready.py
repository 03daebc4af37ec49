"""What a worker needs before its first readout: importing this module loads it."""

import gc

from tonggao.extract import extract_claims
from tonggao.pipeline.shards import said_of
from tonggao.readout import Readout

# Lexicons, patterns and the segmenter are loaded when a text asks for them: this one asks for most of them.
_TEXT = """澄北市召开工作會議
来源：澄北日报　本报记者林远
新华社澄北12月3日电　国家主席郑远帆在澄北会见来访的法国总统杜邦。双方一致认为，要加强合作。郑远帆指出，“两个毫不动摇”是重要理念，必须牢牢把握。
澄北市委书记林岳主持会议并讲话，市政府副市长韩江、市人大常委会主任及市直有关部门负责人参加。林岳写道：“要坚持实事求是。”
各级各部门要认真贯彻落实，不得弄虚作假。会前，林岳考察了澄北港。会议决定，韩江任澄北市市长，免去其副市长职务。《澄北》杂志发表了文章。
"""
_READOUT = Readout("", _TEXT, "澄北市召开工作會議", "2020-01-01")

said_of(_READOUT, extract_claims(_READOUT))
gc.collect()
gc.freeze()  # what is loaded now stays: collections that went through it would be a twentieth of the time
