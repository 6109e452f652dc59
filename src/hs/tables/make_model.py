#!/usr/bin/env python3
"""Makes the shipped model of goods words by HS heading.

  make_model.py src/hs/tables/model src/hs/tables

Reads DIR/tariff.tsv (how often the tariffs say a word, by heading; count_words.py) and DIR/*.txt, what people and
shops call goods, written by hand:

  3304, 3305: face cream, hair gel        the headings the phrases of a line belong to
  3924: plastic, melamine + cup, bowl     each of these before each of those

and DIR/goods/*.txt, a thousand everyday goods in twelve languages, one concept a line:

  # heading|en|de|es|...                  languages of the columns
  0409|honey|honig|miel|...               headings, and what it is called in each, parted by commas

Writes src/hs/tables/model_words.h, model_keys.h and model_weights.h. The weight of a word under a heading is

  log(P(word | heading) / P(word)), smoothed, and 0 where it would be negative,

in steps of STEP, 5 bits a weight beside 11 bits a heading.
"""
import collections
import glob
import itertools
import math
import os
import re
import subprocess
import sys

from hs_train import EPOCHS, train
from hs_words import STOP, WEAK, consonants, is_east_asian, key, stem, tokens

STEP = 0.3          # HS_WEIGHT_STEP of src/hs/model.h
BUCKET_BITS = 14
TARIFF_MASS = 1     # how much a heading's tariff words count beside its retail phrases
PAIR = 1.5          # what a pair of words counts for beside a word
NAME = 0.8          # what the name of a maker counts for beside a word for goods
WEAKEN = 0.5        # what a word of WEAK counts for
MODIFIER = 0.5      # of a word that is not the last of its phrase
ALONE = 0.05        # of a word of made_of.txt without its material
SMOOTH = 4          # words a heading is taken to have said like any other
RELIABLE = 0.4      # of a word said this often half its weight is believed
TOLD = 3            # how often a word of DIR/goods counts as said
SECOND = 0.7        # what it counts for where the word is English as well
SIZE_POWER = 0.6    # large headings are not held to be that much more likely
PRIOR_POWER = 0.5
LEAST = 2           # steps: weights below are left out
MOST_POSTINGS = 64  # of one word

SPELLINGS = [("aluminium", "aluminum"), ("jewellery", "jewelry"), ("tyre", "tire"), ("grey", "gray"), ("fibre", "fiber"),
             ("centre", "center"), ("pyjama", "pajama"), ("pyjamas", "pajamas"), ("mould", "mold"), ("litre", "liter"),
             ("nappy", "diaper"), ("yoghurt", "yogurt"), ("sulph", "sulf"), ("doughnut", "donut"), ("plough", "plow"),
             ("moustache", "mustache"), ("cheque", "check"), ("licence", "license"), ("haem", "hem"), ("oestr", "estr")]


def headings_of(written, where):
    headings = re.split(r"[/,]\s*", written)
    if not all(re.fullmatch(r"\d{4}", h) for h in headings):
        sys.exit(f"{where}: no heading: {written[:40]}")
    return headings


def goods(folder):
    """(headings, words, language) of DIR/goods."""
    for path in sorted(glob.glob(folder + "/goods/*.txt")):
        for n, line in enumerate(open(path, encoding="utf-8"), 1):
            cells = line.rstrip("\n").split("|")
            if line.startswith("#"):
                languages = cells[1:]
                continue
            if len(cells) != len(languages) + 1:
                sys.exit(f"{path}:{n}: {len(cells)} columns")
            headings = headings_of(cells[0], f"{path}:{n}")
            for language, cell in zip(languages, cells[1:]):
                for phrase in cell.split(","):
                    words = [w for w in tokens(phrase) if not w.isascii() or len(w) > 2]
                    if words and language != "en":
                        yield headings, words, language


def inflected(w, language):
    """Other forms in which a plain word ends."""
    vowel = w[-1] in VOWELS
    if language in ("es", "pt"):
        out = [] if vowel else [w + "es"]
        out += [w[:-2] + "oes"] if language == "pt" and w.endswith("ao") else []
    elif language == "fr":
        out = [w + "x"] if w.endswith("u") else [w + "s"]
    elif language == "it":
        out = [w[:-1] + e for e in {"a": "e", "o": "i", "e": "i"}.get(w[-1], "")]
        out += [w[:-1] + "he"] if w.endswith(("ca", "ga")) else []
    elif language == "de":
        out = [w + "n"] if w.endswith("e") else [w + e for e in ("e", "en", "n", "er", "s")]
    elif language == "pl":
        out = [w[:-1] + e for e in ("i", "y", "e", "")] if vowel else [w + e for e in ("i", "y", "ow", "a")]
        out += [w[:-2] + "ek"] if w.endswith("ka") else []
    elif language == "tr":
        out = [w + e for e in (("si", "su", "lar", "ler", "lari", "leri") if vowel else ("i", "u", "lar", "ler", "lari", "leri"))]
        out += [w[:-1] + "gi", w[:-1] + "gu"] if w.endswith("k") else []
    else:
        out = []
    return {stem(x) for x in out if len(x) > 4} - {w}


def traditional(words):
    """The same words in traditional characters."""
    words = sorted(words)
    try:
        out = subprocess.run(["uconv", "-f", "UTF-8", "-t", "UTF-8", "-x", "Simplified-Traditional"], text=True, check=True,
                             capture_output=True, encoding="utf-8", input="\n".join(words)).stdout.split("\n")
    except (OSError, subprocess.CalledProcessError):
        sys.exit("uconv, of ICU, writes Chinese words in traditional characters; it is missing")
    return dict(zip(words, out))


VOWELS = "aeiou"
KANA = "[\u3041-\u309f\u30a1-\u30fa\u30fc-\u30ff]"


def tails(w):
    """What compounds of Han or kana end in, and may be met behind other words."""
    least = 3 if re.fullmatch(KANA + "+", w) else 2
    return [w[i:] for i in range(1, len(w) - least + 1)
            if not (re.match(KANA, w[i - 1]) and re.match(KANA, w[i]) and least == 2) and w[i] not in "ーッャュョァィゥェォ"]


def phrases(folder):
    for path in sorted(glob.glob(folder + "/*.txt")):
        for n, line in enumerate(open(path, encoding="utf-8"), 1):
            line = line.split("#")[0].strip()
            if not line:
                continue
            headings, colon, rest = line.partition(":")
            if not colon:
                sys.exit(f"{path}:{n}: no heading: {line[:40]}")
            headings = headings_of(headings, f"{path}:{n}")
            of, plus, rest = rest.rpartition(" + ")
            for before, phrase in itertools.product(of.split(","), rest.split(",")):
                if phrase.strip():
                    yield headings, tokens(before + " " + phrase), os.path.basename(path)


def spellings(words):
    yield words
    for british, american in SPELLINGS:
        if any(british in w for w in words):
            yield [w.replace(british, american) for w in words]


class Said:
    """What phrases say: counts of words and pairs by heading."""

    def __init__(self):
        self.counts = collections.defaultdict(collections.Counter)  # word: heading: count
        self.retail = collections.Counter()                         # phrases of a heading
        self.heads = collections.Counter()                          # how often a word is said
        self.phrases = []                                           # to train with
        self.of_names = collections.Counter()                       # what is said by names of makers
        self.tariff = {}
        self.english = set()                                        # words and pairs

    def count(self, phrases):
        seen = set()
        for headings, words, source in phrases:
            name = source == "brands.txt"
            language = None if source.endswith(".txt") else source
            for words in spellings(words):
                words = [stem(w) for w in words]
                if (tuple(headings), tuple(words)) in seen:
                    continue
                seen.add((tuple(headings), tuple(words)))
                self.phrases.append((tuple(headings), [w for w in words if w not in STOP and not w.isdigit()], language))
                if not language and "languages" not in source:
                    self.english.update(words, (a + b for a, b in zip(words, words[1:])))
                told = TOLD if language else 1
                for heading in headings:
                    share = told / len(headings)
                    self.retail[heading] += share
                    for i, w in enumerate(words):
                        if w in STOP or len(w.encode()) < 2 or w.isdigit():
                            continue
                        alone = 1.5 if len(words) == 1 else 1
                        gain = share * (alone if i == len(words) - 1 else MODIFIER)
                        if source == "made_of.txt":
                            gain *= ALONE
                        if language and len(w) <= 3 and w.isascii():
                            gain /= TOLD
                        self.counts[w][heading] += gain
                        self.heads[w] += gain
                        if name:
                            self.of_names[w] += gain
                    for a, b in zip(words, words[1:]):
                        if not a.isdigit() and not b.isdigit():
                            self.counts[a + b][heading] += PAIR * share
                            if name:
                                self.of_names[a + b] += PAIR * share

    def count_tariff(self, path):
        for line in open(path, encoding="utf-8"):
            heading, rest = line.rstrip("\n").split("\t")
            said = {w: math.sqrt(int(c)) for w, _, c in (x.rpartition(":") for x in rest.split()) if w not in STOP}
            total = sum(c for w, c in said.items() if "+" not in w)
            for w, c in said.items():
                a, _, b = w.partition("+")
                self.english.add(a + b)
                share = TARIFF_MASS * c / math.sqrt(total)
                self.counts[a + b][heading] += share if not b else PAIR * share
                if not b:
                    self.heads[w] += 0.2 * c / total
            self.tariff[heading] = sorted((w, c) for w, c in said.items() if "+" not in w)

    def names(self):
        return {w for w, n in self.of_names.items() if n > sum(self.counts[w].values()) / 2}


def weights(of, headings, prior):
    counts, names = of.counts, of.names()
    said = collections.Counter()
    for by_heading in counts.values():
        said.update(by_heading)
    total = sum(said.values())
    mean = total / len(headings)
    size = {h: mean * (said[h] / mean) ** SIZE_POWER for h in headings}
    out = {}
    weak = {stem(w) for w in WEAK}
    for w, by_heading in counts.items():
        p = (sum(by_heading.values()) + 1) / total
        found = []
        for h, c in by_heading.items():
            x = math.log((c + SMOOTH * p) / ((size[h] + SMOOTH) * p))
            x *= sum(by_heading.values()) / (sum(by_heading.values()) + RELIABLE)
            if w in weak:
                x *= WEAKEN
            if w in names:
                x *= NAME
            if x > 0:
                found.append((x, h))
        out[w] = {h: x for x, h in sorted(found, reverse=True)[:MOST_POSTINGS]}
    if EPOCHS:
        train(of.phrases, of.tariff, out, prior)
    return out


def priors(retail, headings):
    prior = {h: (3 + retail[h]) ** PRIOR_POWER for h in headings}
    norm = sum(prior.values())
    return {h: math.log(v / norm) for h, v in prior.items()}


def unite(out, of_goods, english):
    """Adds the words of goods in other languages. What an English word says is not changed: most parcels speak English."""
    for w, by_heading in of_goods.items():
        known = out.setdefault(w, {})
        for h, x in by_heading.items():
            if w not in english:
                known[h] = max(x, known.get(h, 0))
            elif h not in known:
                known[h] = x * SECOND


def in_steps(out):
    model = {}
    for w, by_heading in out.items():
        found = sorted(((min(31, round(x / STEP)), h) for h, x in by_heading.items()), reverse=True)[:MOST_POSTINGS]
        model[w] = [x for x in found if x[0] >= LEAST]
    return model


def also(model, folder):
    """Gives other forms of goods words what the word itself weighs: inflected, traditional, the ends of compounds."""
    ends = collections.defaultdict(list)
    for _, words, language in goods(folder):
        words = [stem(w) for w in words]
        if words[-1].isascii() and words[-1].isalpha():
            for form in inflected(words[-1], language):
                if form not in model and words[-1] not in STOP and model.get(words[-1]):
                    model[form] = model[words[-1]]
                if len(words) > 1 and model.get(words[-2] + words[-1]):
                    model.setdefault(words[-2] + form, model[words[-2] + words[-1]])
    han = [w for w in model if is_east_asian(w) and model[w]]
    for w in han:
        for tail in tails(w):
            if tail not in model:
                ends[tail].append(model[w])
    for tail, found in ends.items():
        chapters = collections.Counter(h[:2] for model_of in found for h in {h for _, h in model_of})
        if len(found) >= 2 and chapters.most_common(1)[0][1] >= 0.7 * sum(chapters.values()):
            most = collections.defaultdict(list)
            for model_of in found:
                for x, h in model_of:
                    most[h].append(x)
            model[tail] = sorted(((max(LEAST, sum(x) * 2 // (len(found) * 3)), h) for h, x in most.items()), reverse=True)
    for w, written in traditional([w for w in model if is_east_asian(w)]).items():
        model.setdefault(written, model[w])


def table(f, type_, name, items, width):
    items = list(items)
    print(f"\nstatic const {type_} {name}[] = {{", file=f)
    for i in range(0, len(items), width):
        print("\t" + ",".join(str(x) for x in items[i:i + width]) + ",", file=f)
    print("};", file=f)
    return len(items)


def header(path, text):
    f = open(path, "w", encoding="utf-8")
    print(f"/*\n * {text}\n * Made by src/hs/tables/make_model.py from src/hs/tables/model. Do not edit.\n */", file=f)
    return f


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    folder, out = sys.argv[1:]
    said, of_goods = Said(), Said()
    said.count(phrases(folder))
    said.count_tariff(folder + "/tariff.tsv")
    of_goods.count(goods(folder))
    unknown = (set(said.retail) | set(of_goods.retail)) - set(said.tariff)
    if unknown:
        sys.exit("no headings of any edition: " + " ".join(sorted(unknown)))
    headings, heads = sorted(said.tariff), said.heads
    prior = priors(said.retail, headings)
    out_of = weights(said, headings, prior)
    unite(out_of, weights(of_goods, headings, prior), said.english)
    model = in_steps(out_of)
    for w in STOP:
        model.setdefault(stem(w), [])
        model[stem(w)] = []
    also(model, folder)
    if len(headings) > 1280:
        sys.exit("more headings than HS_MAX_HEADINGS")
    index = {h: i for i, h in enumerate(headings)}

    # words that people shorten and cut: those that are said alone, not the joins
    singles = sorted((w for w in heads if model.get(w) and w.isascii() and w.isalpha() and len(w) >= 4), key=str.encode)
    classes = {w: max(0, min(255, round(64 + 16 * math.log2(heads[w])))) for w in singles}
    by_consonants = {}
    for i, w in enumerate(singles):
        c = consonants(w)
        if len(c) >= 3 and (c not in by_consonants or classes[singles[by_consonants[c]]] < classes[w]):
            by_consonants[c] = i

    slots = []
    for w, found in model.items():
        k = key(w)
        mixed = k * 0x9E3779B97F4A7C15 & (1 << 64) - 1
        slots.append((mixed >> 64 - BUCKET_BITS, mixed >> 8 & 0xFFFFFF, found))
    slots.sort(key=lambda s: s[:2])
    if any(a[:2] == b[:2] for a, b in zip(slots, slots[1:])):
        sys.exit("two words have one key")

    with header(out + "/model_words.h", "The words of the shipped model of HS headings.") as f:
        table(f, "uint16_t", "shipped_headings", (int(h) for h in headings), 20)
        table(f, "float", "shipped_priors", (f"{prior[h]:.3f}f" for h in headings), 12)
        starts = list(itertools.accumulate(len(w) for w in singles))
        print("\nstatic const char shipped_letters[] =", file=f)
        text = "".join(singles)
        for i in range(0, len(text), 100):
            print(f'\t"{text[i:i + 100]}"' + (";" if i + 100 >= len(text) else ""), file=f)
        table(f, "uint32_t", "shipped_word_ends", starts, 20)
        table(f, "uint8_t", "shipped_word_use", (classes[w] for w in singles), 30)
        short = sorted((key(c) & 0xFFFFFFFF, i) for c, i in by_consonants.items())
        table(f, "uint32_t", "shipped_short_prints", (s[0] for s in short), 12)
        table(f, "uint16_t", "shipped_short_words", (s[1] for s in short), 20)
    with header(out + "/model_keys.h", "The keys of words in the shipped model.") as f:
        print(f"\n#define SHIPPED_BUCKET_BITS {BUCKET_BITS}", file=f)
        words, postings = ([0] * ((1 << BUCKET_BITS) + 1) for _ in range(2))
        for s in slots:
            words[s[0] + 1] += 1
            postings[s[0] + 1] += len(s[2])
        buckets = zip(itertools.accumulate(words), itertools.accumulate(postings))
        table(f, "HsBucket", "shipped_buckets", (f"{{{w},{p}}}" for w, p in buckets), 10)
        table(f, "uint32_t", "shipped_prints", (s[1] for s in slots), 16)
        table(f, "uint16_t", "shipped_n_postings", (len(s[2]) for s in slots), 60)
    with header(out + "/model_weights.h", "The weights of words under headings in the shipped model.") as f:
        n = table(f, "uint16_t", "shipped_postings",
                  (index[h] << 5 | x for s in slots for x, h in s[2]), 20)
    print(f"{len(headings)} headings, {len(model)} words, {len(singles)} that may be shortened, {n} weights",
          file=sys.stderr)


main()
