"""An example of each body and answer without a form, by its operation or its kind."""

import json
from typing import Any

from claims.api.examples import EXAMPLES

_DIGEST: str = EXAMPLES["DocumentForm"]["text_sha256"]
_TEXT: str = EXAMPLES["DocumentWithTextForm"]["text"]
_WORDS = "Probably we will deliver them"
_PASSAGE: dict[str, Any] = {
    "telling": "12",
    "claim": 12,
    "document": 3,
    "title": "Deliveries",
    "url": "https://ria.example/1",
    "words": {"start": 38, "end": 67, "text": _WORDS},
    "level": "likely",
}
_ROOTLESS: dict[str, Any] = {
    "independent": 0,
    "roots": [],
    "groups": [],
    "unnamed": [],
    "fewest_unknown": 0,
    "most_unknown": 0,
}
_LINEAGE: dict[str, Any] = {
    "claim": 12,
    "proposition": "Russia will deliver S-300 systems to Iran.",
    "own": _PASSAGE,
    "day": "2015-01-20",
    "paths": [],
    "affirming": _ROOTLESS
    | {
        "unnamed": [{"passage": _PASSAGE, "end": "came_back", "who": ""}],
        "fewest_unknown": 1,
        "most_unknown": 1,
    },
    "denying": _ROOTLESS,
    "taken_back": [],
    "beside": [],
    "loops": [],
    "flips": [],
    "leaning": None,
    "credibility": {
        "credibility": "6",
        "number": None,
        "reason": "Nobody is named who is known to affirm or deny it.",
    },
    "drift": [],
}
_ANNOTATION: dict[str, Any] = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    "id": "https://desk.example/api/v1/claims/12/annotation",
    "type": "Annotation",
    "motivation": "identifying",
    "created": "2015-01-20T12:00:00+00:00",
    "body": {
        "id": "https://desk.example/api/v1/claims/12",
        "purpose": "identifying",
    },
    "target": {
        "source": "https://desk.example/api/v1/documents/3",
        "state": {"type": "TimeState", "cached": f"urn:sha256:{_DIGEST}"},
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": _WORDS,
                "prefix": "RIA quoted Leonid Ivashov as saying: “",
                "suffix": ".”",
            },
            {"type": "TextPositionSelector", "start": 38, "end": 67},
        ],
    },
}
_IMPACT: dict[str, Any] = {
    "claims": [
        {
            "claim": 12,
            "proposition": "Russia will deliver S-300 systems to Iran.",
            "state": "proposed",
            "rests": "directly",
        }
    ],
    "assessments": [],
    "reports": [],
}
_AGREED = {"pairs": 40, "agreed": 31, "kappa": 0.68}
_CLAIM_TABLE = (
    "id,document,start,end,text,proposition,originator,originator_name,mode,polarity,"
    "hedge_level,likelihood_low,likelihood_high,evidentiality,modality,score,"
    "allegation,state,version,recorded_at\n"
    f"12,3,38,67,{_WORDS},Russia will deliver S-300 systems to Iran.,7,Leonid Ivashov,"
    "direct,affirmed,likely,0.55,0.8,stated,prediction,0.97,false,proposed,1,"
    "2015-01-20T12:00:00+00:00\n"
)
_DOCUMENT_TABLE = (
    "id,title,language,media_type,length,text_sha256,original_sha256,authenticity,"
    "recorded_at\n"
    f"3,Deliveries,en,text/plain,{len(_TEXT)},{_DIGEST},{_DIGEST},unchecked,"
    "2015-01-20T12:00:00+00:00\n"
)
_SOURCE_TABLE = (
    "id,name,kind,country,language,confidential,recorded_at\n"
    '9,RIA,agency,"","",f,2015-01-20T12:00:00+00:00\n'
)


def _line(form: str) -> str:
    return json.dumps(EXAMPLES[form], ensure_ascii=False) + "\n"


ANSWERS: dict[str, Any] = {
    "claims_lineage_retrieve": _LINEAGE,
    "claims_lineage.svg_retrieve": (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 208">'
        '<text x="12" y="18">Leonid Ivashov</text></svg>'
    ),
    "sources_impact_retrieve": _IMPACT,
    "documents_impact_retrieve": _IMPACT,
    "statistics_retrieve": {
        "verdicts": _AGREED,
        "levels": _AGREED,
        "since": "2014-10-22T00:00:00+00:00",
        "stays": {"proposed": 5400.0, "triaged": 86400.0},
        "published": 12,
        "reversals": 0.08,
    },
    "claims.jsonl_retrieve": _line("ClaimForm"),
    "documents.jsonl_retrieve": _line("DocumentForm"),
    "sources.jsonl_retrieve": _line("SourceForm"),
    "claims.csv_retrieve": _CLAIM_TABLE,
    "documents.csv_retrieve": _DOCUMENT_TABLE,
    "sources.csv_retrieve": _SOURCE_TABLE,
    "documents_text_retrieve": _TEXT,
    "documents_original_retrieve": _TEXT,
    "reports_forms_retrieve": "Claim 12, edition 1\n",
}
KINDS: dict[str, Any] = {
    "application/ld+json": _ANNOTATION,
    "text/plain": _TEXT,
    "text/html": f"<!doctype html><title>Deliveries</title><p>{_TEXT}</p>",
    "application/pdf": "%PDF-1.7",
}
