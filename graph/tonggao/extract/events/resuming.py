"""How a sentence begins that goes on telling after reported speech: 随后, 6月5日, 会议听取了…, 在某地召开的座谈会上."""

import re
from functools import cache

from tonggao.lexicon.words import alternation


@cache
def resumes() -> re.Pattern[str]:
    """To match at the sentence's start."""
    meanwhile, transacts = alternation("event_words", "meanwhile"), alternation("event_words", "transacts")
    return re.compile(
        rf"(?:[0-9]{{1,2}} ?月 ?)?[0-9]{{1,2}} ?日|(?:[开闭]幕|闭|签约|揭牌)?[会仪活调考座访检督巡慰视参][^，。；]{{0,6}}(?:[前后]|期间|途中|上)，"
        rf"|(?:此次|本次|本届|该)?(?:[^，。；：]{{0,6}}?(?:活动|论坛|峰会|会议|大会|仪式|大赛|展览|[座推研音报交发年博展]..?会|(?:反馈|汇报|见面|通报|表彰|总结|欢迎|欢送|推介|现场|观摩|协调|调度|对接|评审|论证|听证)会|培训班))由"
        r"|[^，。；：“]{0,10}(?:会议?|座谈|仪式|活动|考察|调研)(?:结束)?(?:之)?后(?:，|[^，。；：]{0,4})?(?:举行|召开)"
        r"|[^，。；：“]{0,10}(?:(?:会议?|座谈|仪式|活动|考察|调研)(?:结束)?(?:之)?|(?:批示|指示)(?:作出|下发|印发|下达|传达))后，|(?:当[天日])?(?:[上下]午|晚上?)，"
        rf"|在?[^，。；]{{0,10}}(?:召开|举行)的[^，。；]{{2,30}}上|{meanwhile}"
        r"|[^，。；“]{0,6}(?:会议|全会|大会)(?:还|并|又|分别|书面|集体|现场|表决|举手|一致)*"
        rf"(?:{transacts}|决定[任0-9召])"
    )
