"""Words as the HS word model counts them: folded and stemmed as src/hs/words_core.c does it."""
import re
import unicodedata

FOLDED = str.maketrans({"ø": "o", "ł": "l", "ß": "ss", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d",
                        "'": "", "’": ""})
TOKEN = re.compile(r"[a-z0-9]+|[\u3400-\u9fff]")


def fold(text):
    text = unicodedata.normalize("NFKD", text.lower()).translate(FOLDED)
    return "".join(c for c in text if not unicodedata.combining(c))


def tokens(text):
    """Plain words, one a Han character."""
    return TOKEN.findall(fold(text))


def stem(word):
    """Takes the plural off an English word."""
    n = len(word)
    if n <= 3 or word[-1] != "s" or not word.isalpha() or not word.isascii():
        return word
    if word[-2] in "sui":
        return word
    if word[-3:] == "ies" and n > 4:
        return word[:-3] + "y"
    if word[-2:] == "es" and n > 4 and (word[-3] in "sxz" or word[-4:-2] in ("ch", "sh")):
        return word[:-2]
    return word[:-1]


# words that say nothing of goods
STOP = set("""a an and any are as at be by de der die das des du et for from in into is it its la le les mit no not of off on or per
pour re than that the their them this those to und un une up used using via von with without whether which such other others their
nesoi nesi nes kind like similar similarly having not including not elsewhere specified included heading subheading headings note
chapter part parts thereof provided described see also been has more less over under weight percent value each containing
consisting use uses only whole wholly other than least but all one two three four five six seven eight nine ten
men mens women womens boys girls i ii iii iv""".split())
