"""Who asserts: sources, their names, roles, owners and grades."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from claims.models.rules.ends import held
from claims.models.rules.frozen import append_only
from claims.models.rules.slices import OF_DOCUMENT, in_text
from claims.models.rules.telling import told
from claims.models.rules.weighing import weighs, weighs_changed
from claims.models.rules.words import choices, known
from claims.vocabulary import FeedSubject, Grade, Phrase, SourceKind

FORMER = "former"
ANY_SCRIPT = 400  # characters: a described source can be a long noun phrase


class Source(models.Model):
    """A person, outlet, body or group that says things, or somebody unnamed.

    An anonymous source belongs to the one document that describes it: two unnamed
    officials may be one, and nobody can know.
    """

    name = models.CharField(max_length=ANY_SCRIPT)
    kind = models.CharField(max_length=24, choices=choices(SourceKind))
    country = models.CharField(max_length=2, blank=True)
    language = models.CharField(max_length=16, blank=True)
    confidential = models.BooleanField(default=False)
    recorded_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["name", "id"]
        constraints = [
            known("source_kind_is_known", "kind", SourceKind),
            models.CheckConstraint(condition=~Q(name=""), name="source_name_not_empty"),
        ]
        indexes = [
            models.Index(fields=["name"], name="source_by_name"),
            models.Index(fields=["kind", "name"], name="source_by_kind"),
            models.Index(
                fields=["name"],
                condition=Q(confidential=True),
                name="source_kept_confidential",
            ),
        ]
        triggers = [
            *told("source_is_told", FeedSubject.SOURCE),
            weighs_changed(
                "source_is_weighed",
                {"id": FeedSubject.SOURCE},
                "name",
                "kind",
                "confidential",
            ),
        ]

    def __str__(self) -> str:
        return self.name


class SourceName(models.Model):
    """Another name of a source, in any script."""

    source = models.ForeignKey(Source, models.PROTECT, related_name="names")
    name = models.CharField(max_length=ANY_SCRIPT)
    language = models.CharField(max_length=16, blank=True)

    class Meta:
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(
                fields=["source", "name"], name="source_has_a_name_once"
            ),
            models.CheckConstraint(
                condition=~Q(name=""), name="source_alias_not_empty"
            ),
        ]
        indexes = [models.Index(fields=["name"], name="source_by_alias")]

    def __str__(self) -> str:
        return self.name


def office_told(title: str, *, former: bool) -> str:
    """An office as people read it; a title may say itself that it is over."""
    says = FORMER in title.casefold()
    over = former and title and not says
    return Phrase("former %(title)s", title=title) if over else title


class SourceRole(models.Model):
    """An office that a source holds or held, with the words that say so."""

    source = models.ForeignKey(Source, models.PROTECT, related_name="roles")
    title = models.CharField(max_length=ANY_SCRIPT)
    organisation = models.CharField(max_length=ANY_SCRIPT, blank=True)
    former = models.BooleanField(default=False)
    held_from = models.DateField(null=True, blank=True)
    held_to = models.DateField(null=True, blank=True)
    document = models.ForeignKey(
        "claims.Document", models.PROTECT, null=True, blank=True, related_name="roles"
    )
    start = models.PositiveIntegerField(null=True, blank=True)
    end = models.PositiveIntegerField(null=True, blank=True)

    class Meta:
        ordering = ["source", "id"]
        constraints = [
            models.CheckConstraint(condition=~Q(title=""), name="role_title_not_empty"),
            held("role_begins_before_it_ends"),
            models.CheckConstraint(
                condition=Q(document__isnull=True, start__isnull=True, end__isnull=True)
                | Q(
                    document__isnull=False,
                    start__isnull=False,
                    end__isnull=False,
                    end__gt=F("start"),
                ),
                name="role_evidence_is_a_span",
            ),
        ]
        triggers = in_text("role_evidence_is_in_text", OF_DOCUMENT, "start", "end")

    def __str__(self) -> str:
        return office_told(self.title, former=self.former)


class Ownership(models.Model):
    """One source controls another, from one day to another."""

    owner = models.ForeignKey(Source, models.PROTECT, related_name="owns")
    owned = models.ForeignKey(Source, models.PROTECT, related_name="owned_by")
    held_from = models.DateField(null=True, blank=True)
    held_to = models.DateField(null=True, blank=True)

    class Meta:
        verbose_name_plural = "ownerships"
        constraints = [
            models.CheckConstraint(
                condition=~Q(owner=F("owned")), name="owner_is_not_the_owned"
            ),
            held("ownership_begins_before_it_ends"),
        ]
        triggers = weighs(
            "ownership_is_weighed",
            {"owned_id": FeedSubject.SOURCE},
            *("owner_id", "owned_id", "held_from", "held_to"),
        )

    def __str__(self) -> str:
        return f"{self.owner} owns {self.owned}"


class SpeaksFor(models.Model):
    """A person or outlet speaks officially for a body, from one day to another."""

    speaker = models.ForeignKey(Source, models.PROTECT, related_name="speaks_for")
    body = models.ForeignKey(Source, models.PROTECT, related_name="spoken_for_by")
    held_from = models.DateField(null=True, blank=True)
    held_to = models.DateField(null=True, blank=True)

    class Meta:
        verbose_name_plural = "speaks for"
        constraints = [
            models.CheckConstraint(
                condition=~Q(speaker=F("body")), name="speaker_is_not_the_body"
            ),
            held("speaking_begins_before_it_ends"),
        ]
        triggers = weighs(
            "spokesman_is_weighed",
            {"speaker_id": FeedSubject.SOURCE},
            *("speaker_id", "body_id", "held_from", "held_to"),
        )

    def __str__(self) -> str:
        return f"{self.speaker} speaks for {self.body}"


class SourceGrade(models.Model):
    """How reliable somebody judged a source to be, on a topic, on a day: for good.

    Admiralty code (NATO AJP-2.1): A reliable to E unreliable, F cannot be judged.
    """

    source = models.ForeignKey(Source, models.PROTECT, related_name="grades")
    grade = models.CharField(max_length=1, choices=choices(Grade))
    topic = models.CharField(max_length=200, blank=True)
    reason = models.TextField()
    graded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+"
    )
    graded_at = models.DateTimeField()

    class Meta:
        ordering = ["-graded_at", "-id"]
        constraints = [
            known("grade_is_admiralty", "grade", Grade),
            models.CheckConstraint(condition=~Q(reason=""), name="grade_has_a_reason"),
        ]
        triggers = append_only("grade_is_append_only")

    def __str__(self) -> str:
        return f"{self.source}: {self.grade}"
