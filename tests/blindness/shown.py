"""What the workflow itself must show of a first assessment, and why: nothing else may.

Each row takes out of the answers of some addresses what a pattern finds there.
"""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shown:
    """At addresses that match, this part of an answer may tell that there is one."""

    where: str
    what: str
    why: str

    def masked(self, address: str, answer: bytes) -> bytes:
        """The answer without that part."""
        if not re.search(self.where, address):
            return answer
        return re.sub(self.what.encode(), b"", answer, flags=re.DOTALL)


STATE = "who takes second reviews must see which claims are assessed"
SHOWN = (
    Shown(
        r"^GET /admin/claims/claim/(\?(?!.*state__exact=)|$)",
        r'<td class="field-state">[^<]*</td>',
        STATE,
    ),
    Shown(r"^GET /admin/claims/claim/.*state__exact=(in_research|assessed)", r".*",
          "the list of the claims in a state has those that are in it"),
    Shown(r"^GET /admin/claims/claim/\d+/change/", r"<dt>State</dt><dd>[^<]*</dd>",
          STATE),
    Shown(r"^GET /api/v1/claims", r'"state" ?: ?"(in_research|assessed)"', STATE),
    Shown(r"^GET /api/v1/claims", r"ETag: \"[0-9a-f]+\"",
          "an ETag stands for all that is told, the state among it"),
    Shown(r"^GET /api/v1/claims/\d+(\?|$)", r'ETag: "[a-z]+-\d+-\d+-[0-9a-f]+"',
          "its ETag counts the events of a claim, so that a stale write is refused"),
    Shown(r"^GET /api/v1/(sources|documents)/\d+/impact",
          r'ETag: "[0-9a-f]+"|"state" ?: ?"(in_research|assessed)"', STATE),
    Shown(r"^GET /api/v1/events(/\d+)?\?expand=claim",
          r'ETag: "[0-9a-f]+"|"state" ?: ?"(in_research|assessed)"', STATE),
    Shown(r"^GET /api/v1/claims\.csv", r",(in_research|assessed),", STATE),
    Shown(r"^GET /api/v1/claims(\.\w+)?\?state=(in_research|assessed)", r".*",
          "the list of the claims in a state has those that are in it"),
    Shown(r"^GET /admin/queue/", r'<nav class="lanes".*?</nav>',
          "a lane says how many claims wait in it"),
    Shown(r"^GET /admin/queue/(\?lane=second|$)", r'<ol class="waiting".*?</ol>',
          "the lane of second reviews has the claims that wait for one"),
    Shown(r"^GET /admin/queue/\?lane=(lapsed|mine)", r'<ol class="waiting".*?</ol>',
          "these lanes have what is held, and who has answered holds it no more"),
    Shown(r"^GET /admin/queue/", r'<input type="hidden" name="lane" [^>]*>|'
          r"\?lane=\w+(?=[&\"])", "the queue opens where something waits"),
    Shown(r"^GET /admin/workbench/\d+/$", r"<strong>[^<]*</strong>",
          "the sentence at the top says what is to be done next"),
    Shown(r"^GET /admin/workbench/\d+/$", r'<div class="decide">.*?</div>',
          "the buttons are those of the state"),
    Shown(r"^GET /admin/workbench/\d+/$", r'(?<=</h2><p class="meta">)[^<]*', STATE),
    Shown(r"^GET /admin/(workbench|summary)/\d+/$", r'name="seen" value="\d+"',
          "a form keeps how many events it has seen, so that a stale one is refused"),
    Shown(r"^POST ", r".*", "a refusal names the state, and what was done"),
)  # fmt: skip


def masked(found: dict[str, bytes]) -> dict[str, bytes]:
    """What was seen without what the workflow must show."""
    return {place: _masked(place, answer) for place, answer in found.items()}


def _masked(place: str, answer: bytes) -> bytes:
    for one in SHOWN:
        answer = one.masked(place, answer)
    return answer
