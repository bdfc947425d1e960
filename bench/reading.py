"""Times the reading of texts in one process: words a second, and megabytes at most.

python -m bench.reading TEXTS.json
"""

import json
import resource
import sys
import time
from pathlib import Path

from claims.ingest.lexicons import load_lexicon
from claims.text.pipeline import read


def main(path: Path) -> None:
    """Read all texts once; words are what white space parts."""
    texts = json.loads(path.read_text(encoding="utf-8"))
    lexicon = load_lexicon("en")
    read(texts[0], lexicon)
    begun = time.perf_counter()
    for text in texts:
        read(text, lexicon)
    spent = time.perf_counter() - begun
    words = sum(len(text.split()) for text in texts)
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(f"{words / spent:.1f} {used:.1f}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
