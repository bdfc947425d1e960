"""The report on what Ivashov said, as its value would be after two people's review."""

from claims.reports.value import (
    Anchor,
    Correction,
    Edition,
    Evidence,
    Finding,
    Group,
    House,
    Method,
    Moment,
    Part,
    Reply,
    Roots,
    SourceNote,
    Statement,
    Step,
    Telling,
    TextNote,
)

SHA = "8" * 64
OFFICE = "former head of the department of international cooperation"
QUOTE = "Probably we will deliver them"
EDITION = Edition(
    form=1,
    claim=7,
    edition=2,
    published_at="2026-11-23T09:00:00Z",
    language="en",
    house=House("The desk", "https://desk.example", "https://licence.example"),
    statement=Statement(
        anchor=Anchor(3, SHA, 940, 969, QUOTE, "S-400. ", ",” RIA quoted"),
        language="en",
        direction="ltr",
        proposition="Russia will probably deliver S-300 systems to Iran",
        mode="direct",
        quoted=True,
        translated_from="",
        translator="",
        original_words="",
        polarity="affirmed",
        modality="prediction",
        evidentiality="stated",
        said_at="",
        chain=(
            Step(
                name="Leonid Ivashov",
                kind="person",
                office=OFFICE,
                role="first_hand",
                stance="neutral",
                cue="as saying",
                named=True,
            ),
            Step("РИА Новости", "agency", "", "relay", "neutral", "quoted", named=True),
        ),
    ),
    findings=(
        Finding("was_said", "true", None, None, "high", "RIA quotes him."),
        Finding("is_true", "unproven", 0.3, 0.5, "low", "He is a former official."),
    ),
    tellings=(
        Telling(
            claim=7,
            name="Leonid Ivashov",
            at="",
            words=QUOTE,
            level="likely",
            label="likely",
            polarity="affirmed",
            low=0.55,
            high=0.8,
            cue="Probably",
            drift="",
        ),
        Telling(
            claim=8,
            name="the text itself",
            at="",
            words="Russia May Deliver",
            level="possible",
            label="possible",
            polarity="affirmed",
            low=0.2,
            high=0.6,
            cue="May",
            drift="weaker",
        ),
    ),
    evidence=(
        Evidence(
            number=5,
            relation="confirms",
            scope="weaker",
            says="=the issue was | under <discussion>",
            told_by="خبرگزاری فارس",
            root="",
            anchor=Anchor(
                3, SHA, 745, 786, "=the issue was | under <discussion>", "", ""
            ),
            title="Talks",
            url="https://agency.example/1",
            at="2015-01-20T12:00:00Z",
            reason="talks only",
        ),
    ),
    roots=Roots((Group(("Leonid Ivashov",), ()),), (), 1, 1, (), ("source Ivashov",)),
    timeline=(Moment("2015-01-20T12:00:00Z", "talks", "خبرگزاری فارس", "confirms"),),
    sources=(
        SourceNote(1, "Leonid Ivashov", "person", (OFFICE,), (), "C", "once", ""),
        SourceNote(2, "РИА Новости", "agency", (), ("owned by Russia",), "B", "", ""),
    ),
    texts=(
        TextNote(
            document=3,
            sha256=SHA,
            original_sha256=SHA,
            media_type="text/plain",
            language="en",
            title="Russia May Deliver S-300 Defense Systems",
            publisher="",
            url="",
            published_at="",
            retrieved_at="2026-11-20T08:00:00Z",
            authenticity="unchecked",
            confidential=False,
        ),
    ),
    replies=(Reply("Leonid Ivashov", "silent", "2026-11-20T08:00:00Z", "", "", ""),),
    limits=("When the claim was made is not known.",),
    method=Method("rules and tagger", "2", 0.9, "quoted-as-saying", ("prov 3",)),
    parts=(
        Part("first", "2026-11-21T08:00:00Z"),
        Part("publisher", "2026-11-23T09:00:00Z"),
    ),
    corrections=(
        Correction(
            1, "rating_changing", "The rating was true.", "2026-11-23T09:00:00Z"
        ),
    ),
    events=("a" * 64,),
)
