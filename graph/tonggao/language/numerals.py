"""The values of numbers that a text prints in characters or in digits: 二十三, 二〇二四, 23."""

_DIGITS = str.maketrans("零〇○一二两三四五六七八九", "0001223456789")
_UNITS = {"十": 10, "百": 100}


def value_of(number: str) -> int | None:
    """The value of a number below a thousand in characters, or of one printed digit by digit in characters or digits of either width; None for other words.

    >>> value_of("二十三"), value_of("二〇二四"), value_of("１２"), value_of("若干")
    (23, 2024, 12, None)
    """
    printed = number.translate(_DIGITS)
    if printed.isdecimal():
        return int(printed)
    total, digit = 0, ""
    for character in printed:
        if character in _UNITS:
            total, digit = total + int(digit or 1) * _UNITS[character], ""
        elif character.isdecimal():
            digit = character
        else:
            return None
    return total + int(digit or 0) if printed else None
