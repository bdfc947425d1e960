"""A claim that an agency quotes, and what other papers in other scripts make of it."""

from dataclasses import dataclass
from datetime import timedelta

from claims.models import Claim, Confirmation, Document
from tests import factories as f

PERSIAN = "خبرگزاری فارس گزارش داد که روسیه سامانه را تحویل می‌دهد."
RUSSIAN = "РИА Новости: Россия не поставит комплексы, заявил Дмитрий Рогозин."
BODY = "RIA quoted Leonid Ivashov as saying: “Probably we will deliver them.”"
HEAD = "Russia May Deliver Them"


@dataclass(frozen=True)
class Scene:
    """The claim at hand, and the claims that others make."""

    claim: Claim
    headline: Claim
    persian: Claim
    russian: Claim


def make_scene() -> Scene:
    """The claim, a weaker headline, a paper that agrees and one that denies."""
    ivashov = f.make_source(name="Leonid Ivashov")
    ria = f.make_source(name="RIA", kind="agency")
    herald = _document("Herald", f"{HEAD}\n{BODY}", HEAD, 0)
    likely = {"hedge_level": "likely", "likelihood_low": 0.55, "likelihood_high": 0.8}
    claim = f.make_claim("Probably we will deliver them", document=herald, **likely)
    office = {"title": "general", "capacity": "former"}
    f.make_attribution(
        claim=claim, source=ivashov, **office, **_mention(herald, "Leonid Ivashov")
    )
    relay = {"position": 1, "role": "relay"}
    f.make_attribution(claim=claim, source=ria, **relay, **_mention(herald, "RIA"))
    f.make_hedge_cue("Probably", claim=claim)
    may = {"hedge_level": "possible", "likelihood_low": 0.2, "likelihood_high": 0.6}
    headline = f.make_claim(HEAD, document=herald, **may)
    f.make_attribution(claim=headline, source=ivashov, role="headline")
    fars = _document("خبرگزاری فارس", PERSIAN, "سامانه اس-۳۰۰", 2)
    persian = f.make_claim("روسیه سامانه را تحویل می‌دهد", document=fars)
    f.make_attribution(claim=persian, source=f.make_source(name="حسین دهقان"))
    moscow = _document("РИА Новости", RUSSIAN, "Поставки комплексов", 9)
    russian = f.make_claim("Россия не поставит комплексы", document=moscow)
    rogozin = f.make_source(name="Дмитрий Рогозин")
    f.make_attribution(claim=russian, source=rogozin)
    return Scene(claim, headline, persian, russian)


def _document(publisher: str, text: str, title: str, days: int) -> Document:
    document = f.make_document(text, title=title)
    f.make_appearance(
        document=document,
        publisher=f.make_source(name=publisher, kind="outlet"),
        published_at=f.NOON + timedelta(days=days),
    )
    return document


def _mention(document: Document, words: str) -> dict[str, object]:
    """The words by which a document mentions a source."""
    start = document.text.index(words)
    return {"start": start, "end": start + len(words), "text": words}


def join(claim: Claim, evidence: Claim, relation: str, **given: object) -> Confirmation:
    """An accepted link, unless told otherwise."""
    fields: dict[str, object] = {"status": "accepted"} | given
    if fields["status"] != "suggested":
        fields |= {"decided_by": f.make_user(), "decided_at": f.NOON}
    return f.make_confirmation(
        claim=claim, evidence_claim=evidence, relation=relation, **fields
    )
