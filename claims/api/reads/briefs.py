"""What is told of a thing inside another one: its key, a few words, and a link."""

from dataclasses import dataclass

from django.db.models import (
    F,
    JSONField,
    Model,
    OuterRef,
    Subquery,
    TextField,
    Value,
)
from django.db.models.functions import Cast, Concat
from rest_framework import serializers

from claims.api.writing import Written
from claims.models import Claim, Document
from claims.vocabulary import HedgeLevel, State


class ClaimBrief(serializers.Serializer[object]):
    """A claim in a few words; the rest is at its link."""

    id = serializers.IntegerField()
    text = serializers.CharField()
    hedge_level = serializers.ChoiceField(list(HedgeLevel))
    state = serializers.ChoiceField(list(State))
    link = serializers.CharField()


class DocumentBrief(serializers.Serializer[object]):
    """A document in a few words; the rest is at its link."""

    id = serializers.IntegerField()
    title = serializers.CharField(allow_blank=True)
    language = serializers.CharField()
    link = serializers.CharField()


@dataclass(frozen=True, slots=True)
class Brief:
    """A thing that may stand in place of its key: its rows, form and place."""

    model: type[Model]
    form: type[serializers.Serializer[object]]
    place: str
    column: str

    def told(self) -> Subquery:
        """The thing as one JSON object; null where the key is."""
        names = [str(name) for name in self.form().fields]
        named = {name: F(name) for name in names if name != "link"}
        link = Concat(Value(f"/api/v1/{self.place}/"), Cast("pk", TextField()))
        rows = self.model._default_manager.filter(pk=OuterRef(self.column))
        written = Written(**named, link=link)
        return Subquery(rows.values(row=written), output_field=JSONField())


def claim(column: str = "claim_id") -> Brief:
    """The claim to which a column leads."""
    return Brief(Claim, ClaimBrief, "claims", column)


def document(column: str = "document_id") -> Brief:
    """The document to which a column leads."""
    return Brief(Document, DocumentBrief, "documents", column)
