"""Tells where a report comes from in PROV: what was made of what, when, by whom.

Everything has one id and every relation names two that are there; a quotation points
back to what it quotes, so that nothing leads round to itself.
"""

from datetime import datetime
from typing import Any

from prov.constants import PROV
from prov.identifier import QualifiedName
from prov.model import ProvDocument

from claims.reports.forms.data import names
from claims.reports.value import Anchor, Edition
from claims.vocabulary import SourceKind

SOFTWARE = "agent/software"
_SCHEMA = "https://schema.org/"
Attributes = dict[str, Any]


def provenance(edition: Edition) -> ProvDocument:
    """The graph of one edition."""
    graph = ProvDocument()
    graph.set_default_namespace(f"{edition.house.url}/id/")
    graph.add_namespace("claims", names.vocabulary(edition))
    graph.add_namespace("schema", _SCHEMA)
    _agents(graph, edition)
    _texts(graph, edition)
    _said(graph, edition)
    _reviewed(graph, edition)
    _signed(graph, edition)
    _published(graph, edition)
    return graph


def as_prov_json(edition: Edition) -> bytes:
    """PROV-JSON."""
    written = provenance(edition).serialize(format="json", indent=1)
    return f"{written}\n".encode()


def as_prov_n(edition: Edition) -> bytes:
    """PROV-N."""
    return (provenance(edition).get_provn() + "\n").encode()


def as_turtle(edition: Edition) -> bytes:
    """PROV-O as Turtle."""
    written = provenance(edition).serialize(format="rdf", rdf_format="turtle")
    return str(written).encode()


def _agents(graph: ProvDocument, edition: Edition) -> None:
    """Sources by number, people by their part, the house, and what read the text."""
    for source in edition.sources:
        person = source.kind == SourceKind.PERSON.value
        kind = PROV["Person"] if person else PROV["Organization"]
        graph.agent(f"source/{source.number}", _typed(kind, source.name))
    for part in edition.parts:
        graph.agent(f"part/{part.role}", _typed(PROV["Person"], part.role))
    graph.agent("agent/house", _typed(PROV["Organization"], edition.house.name))
    made = edition.method
    named = f"{made.extractor} {made.extractor_version}"
    graph.agent(SOFTWARE, _typed(PROV["SoftwareAgent"], named))


def _texts(graph: ProvDocument, edition: Edition) -> None:
    """Each text, captured at each of its places."""
    for number, text in enumerate(edition.texts, 1):
        entity = f"text/{text.document}"
        if not graph.get_record(_name(graph, entity)):
            graph.entity(entity, {"claims:sha256": text.sha256})
        capture = f"capture/{number}"
        graph.activity(capture, endTime=_time(text.retrieved_at))
        graph.wasAssociatedWith(capture, SOFTWARE)
        original = f"place/{number}"
        known = {"schema:url": text.url, "schema:headline": text.title}
        graph.entity(original, {key: one for key, one in known.items() if one})
        graph.used(capture, original)
        graph.wasDerivedFrom(entity, original, activity=capture)


def _said(graph: ProvDocument, edition: Edition) -> None:
    """The claim and its evidence as spans of texts; the claim's version 1 of them."""
    _span(graph, "span/claim", edition.statement.anchor)
    for one in edition.evidence:
        if one.anchor:
            _span(graph, f"span/evidence-{one.number}", one.anchor)
    graph.activity("extraction")
    graph.wasAssociatedWith("extraction", SOFTWARE)
    graph.used("extraction", "span/claim")
    said = edition.statement
    graph.entity(
        _claim(edition),
        _typed(_name(graph, "schema:Claim"), said.proposition),
    )
    graph.wasGeneratedBy(_claim(edition), "extraction")
    graph.wasDerivedFrom(
        _claim(edition), "span/claim", other_attributes=_type(PROV["PrimarySource"])
    )
    speakers = {one.name: one.number for one in edition.sources}
    if said.chain and said.chain[0].name in speakers:
        number = speakers[said.chain[0].name]
        graph.wasAttributedTo("span/claim", f"source/{number}")


def _span(graph: ProvDocument, key: str, anchor: Anchor) -> None:
    place: Attributes = {
        "prov:value": anchor.exact,
        "claims:start": anchor.start,
        "claims:end": anchor.end,
    }
    graph.entity(key, place)
    text = f"text/{anchor.document}"
    graph.wasDerivedFrom(key, text, other_attributes=_type(PROV["Quotation"]))


def _reviewed(graph: ProvDocument, edition: Edition) -> None:
    """Each answer that stands, and who took part in it."""
    for finding in edition.findings:
        entity, review = f"finding/{finding.question}", f"review/{finding.question}"
        told = {"claims:verdict": finding.verdict, "claims:label": finding.label}
        graph.entity(entity, {key: one for key, one in told.items() if one})
        graph.activity(review)
        graph.used(review, _claim(edition))
        graph.wasGeneratedBy(entity, review)
        for part in edition.parts[:-1]:
            graph.wasAssociatedWith(review, f"part/{part.role}")


def _published(graph: ProvDocument, edition: Edition) -> None:
    """This edition, of which earlier ones it is a revision, and what it voids."""
    entity, act = f"edition/{edition.edition}", "publication"
    at = _time(edition.published_at)
    review = _typed(_name(graph, "schema:ClaimReview"), edition.name)
    review["claims:independentRootsAtMost"] = edition.independent
    graph.entity(entity, review)
    graph.activity(act, at, at)
    graph.wasAssociatedWith(act, f"part/{edition.parts[-1].role}")
    graph.wasGeneratedBy(entity, act, at)
    graph.wasAttributedTo(entity, "agent/house")
    graph.wasDerivedFrom(entity, _claim(edition))
    for finding in edition.findings:
        graph.wasDerivedFrom(entity, f"finding/{finding.question}")
    for number, one in enumerate(edition.corrections, 1):
        earlier, correction = f"edition/{one.edition}", f"correction/{number}"
        graph.activity(correction, endTime=_time(one.at))
        if one.edition != edition.edition:
            if not graph.get_record(_name(graph, earlier)):
                graph.entity(earlier)
            graph.wasInvalidatedBy(earlier, correction, _time(one.at))
            revision = _type(PROV["Revision"])
            graph.wasDerivedFrom(entity, earlier, other_attributes=revision)


def _signed(graph: ProvDocument, edition: Edition) -> None:
    """Who let an allegation go out, by role."""
    for number, one in enumerate(edition.signings, 1):
        act, agent = f"signing/{number}", f"part/{one.role}"
        graph.agent(agent, _typed(PROV["Person"], one.role))
        graph.activity(act, endTime=_time(one.at))
        graph.used(act, _claim(edition))
        graph.wasAssociatedWith(act, agent)


def _claim(edition: Edition) -> str:
    return f"claim/{edition.claim}"


def _name(graph: ProvDocument, name: str) -> QualifiedName:
    found = graph.valid_qualified_name(name)
    assert isinstance(found, QualifiedName)
    return found


def _type(kind: QualifiedName) -> Attributes:
    return {"prov:type": kind}


def _typed(kind: QualifiedName, label: str) -> Attributes:
    return {"prov:type": kind, "prov:label": label}


def _time(at: str) -> datetime | None:
    return datetime.fromisoformat(at) if at else None
