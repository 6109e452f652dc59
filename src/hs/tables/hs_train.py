"""Sets the weights of words right against each other, for make_model.py.

Counting alone trusts a rare word as much as a telling one: "roast" would weigh for peanuts whatever stands beside it.
So the counted weights are trained to answer phrases, some cut short and some with words of others mixed in, by gradient
steps of logistic regression, each weight held to what was counted. The same input gives the same weights: the random
numbers are seeded.
"""
import collections
import math
import random

EPOCHS = 4
RATE = 0.3
HOLD = 0.02    # pull to the counted weight
NOISE = 0.5    # share of phrases with words of others mixed in
GAIN_HEAD, GAIN_IN_PAIR = 1.3, 0.35         # as in words_core.c and model_core.c


def features(words, weight, rng):
    """(word, gain) of a phrase, as model_core.c takes them; pairs are left out at times, so that words learn too."""
    out = []
    in_pair = False
    for i, w in enumerate(words):
        gain = GAIN_HEAD if i == len(words) - 1 else 1.0
        pair = False
        if i + 1 < len(words) and w + words[i + 1] in weight and rng.random() < 0.6:
            pair = True
            out.append((w + words[i + 1], GAIN_HEAD if i + 2 == len(words) else 1.0))
        if w in weight:
            out.append((w, gain * (GAIN_IN_PAIR if pair or in_pair else 1)))
        in_pair = pair
    return out


def train(phrases, tariff, weight, prior):
    """phrases: [(headings, stems, language)]; words of others are of the same language; tariff: {heading: [(stem, count)]}; weight: {word: {heading: weight}}, changed."""
    rng = random.Random(1)
    counted = {w: dict(x) for w, x in weight.items()}
    odds = {h: math.exp(p) for h, p in prior.items()}
    modifiers, heads = collections.defaultdict(list), collections.defaultdict(list)
    for _, words, language in phrases:
        modifiers[language] += [w for w in words[:-1] if w in weight]
        heads[language] += [w for w in words[-1:] if w in weight]
    examples = list(phrases)
    for h, said in tariff.items():
        words, counts = zip(*said) if said else ((), ())
        for _ in range(max(2, min(12, len(words) // 3))):
            if words:
                examples.append(((h,), rng.choices(words, counts, k=min(len(words), rng.choice((2, 3, 4)))), None))
    for epoch in range(EPOCHS):
        rng.shuffle(examples)
        rate = RATE / (1 + epoch)
        for hs, words, language in examples:
            words = list(words)
            if rng.random() < NOISE and modifiers[language]:
                extra = rng.choices(modifiers[language], k=rng.choice((1, 2, 3)))
                if rng.random() < 0.3:
                    extra[0] = rng.choice(heads[language])
                words = extra + words if rng.random() < 0.8 else words + extra
            found = features(words, weight, rng)
            score = {}
            for w, gain in found:
                for h, x in weight[w].items():
                    score[h] = score.get(h, 0.0) + gain * x
            if not any(h in score for h in hs):
                continue
            most = max(score[h] + prior[h] for h in score)
            mass = max(0.0, 1 - sum(odds[h] for h in score)) * math.exp(-most)
            p = {h: math.exp(s + prior[h] - most) for h, s in score.items()}
            mass += sum(p.values())
            right = sum(p.get(h, 0.0) for h in hs)
            if right <= 0:
                continue
            step = {h: rate * ((x / right if h in hs else 0.0) - x / mass) for h, x in p.items()}
            for w, gain in found:
                by_heading, by_count = weight[w], counted[w]
                for h, x in by_heading.items():
                    x += gain * step[h] + rate * HOLD * (by_count[h] - x)
                    by_heading[h] = x if x > 0.05 else 0.05
