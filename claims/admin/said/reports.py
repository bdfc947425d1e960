"""What a published report says in its own words: headings, labels and sentences."""

from django.utils.translation import gettext_noop as _

REPORTS = (
    _("%(edition)s, published %(day)s"),
    _(
        "%(known)s; %(against)s against. Only accepted links of full scope count; "
        "who speaks for one body, belongs to one owner or spoke with one voice "
        "counts as one."
    ),
    _("%(low)s to %(high)s"),
    _(
        "%(name)s: a fact-check by %(house)s, with what it rests "
        "on.\n\ndata/report.html   the report; the same in the other forms beside "
        "it\ndata/texts/        the texts that it cites, each named by its "
        "SHA-256\ndata/originals/    the bytes that they were read "
        "from\ndata/events.jsonl  what was done about the claim, each event bound to "
        "the last\n\nTo check all of it, with Python and without a network:\n\n    "
        "python verify.py\n\nWhere there is a file %(signature)s, the house signed the "
        "bundle. Its public key\nand the key's fingerprint are at %(key)s\nTo check "
        "the signature too, with that key:\n\n    python verify.py --key "
        "KEY\n\nPublished %(day)s at %(url)s\nLicence: %(licence)s\n"
    ),
    _("%(name)s: answered, asked %(day)s."),
    _("%(name)s: asked, asked %(day)s."),
    _("%(name)s: declined, asked %(day)s."),
    _("%(name)s: silent, asked %(day)s."),
    _("%(name)s: skipped, asked %(day)s."),
    _("A band is how readers understand the words; nobody gave a number."),
    _("A search of %(place)s for “%(words)s” on %(day)s."),
    _("A second editor let “%(words)s” stand. %(finding)s %(reason)s"),
    _("Against"),
    _("Against the claim"),
    _("Band"),
    _("Check it yourself"),
    _("Circular reporting: %(names)s."),
    _("Confidence"),
    _("Corrected on %(at)s: %(notice)s"),
    _(
        "Count the code points of the text whose UTF-8 has the SHA-256 %(digest)s: "
        "from %(start)s up to %(end)s stand the words of the claim. The JSON of this "
        "edition holds all that every other form says."
    ),
    _("Digest of the last event"),
    _("Edition"),
    _("Events of the claim"),
    _("Fact-check of claim %(claim)s, edition %(edition)s"),
    _("First"),
    _("For"),
    _(
        "Grades are Admiralty reliability, A to E, as on the day of publication; F "
        "cannot be judged."
    ),
    _("How many know for themselves"),
    _("How sure each telling sounded"),
    _("In short"),
    _("Is it true: %(verdict)s, %(confidence)s."),
    _("Licence"),
    _("Limits"),
    _("Method"),
    _("No link to other evidence was accepted."),
    _("Nobody was asked for a reply."),
    _("None."),
    _("Not rated"),
    _("Note"),
    _("Notice"),
    _("Offices and interests"),
    _("Published"),
    _("Published by"),
    _("Right of reply"),
    _("Root"),
    _("Roots"),
    _("SHA-256 begins"),
    _("Said"),
    _("Says"),
    _("Score"),
    _("Searches that found nothing"),
    _("Second"),
    _("Side"),
    _("Signed off"),
    _("Sounds"),
    _("Source"),
    _("Text"),
    _("Text %(number)s"),
    _("Texts"),
    _("The claim"),
    _("The text says it in its own voice."),
    _("This report was withdrawn."),
    _("Timeline"),
    _("Told by"),
    _("VERDICT: %(verdict)s"),
    _("Verdict: %(verdict)s."),
    _("Was it said: %(verdict)s, %(confidence)s."),
    _("Was it said?"),
    _("What"),
    _("What it means in full"),
    _("What was decided"),
    _("What was said"),
    _("When"),
    _("Who else"),
    _("Who said it, through whom"),
    _("Why they count as one"),
    _("Written with"),
    _("as paraphrased by the text; said by %(name)s"),
    _("characters %(start)s to %(end)s of text %(digest)s"),
    _("confidence high"),
    _("confidence low"),
    _("confidence moderate"),
    _("confidence not stated"),
    _("copy"),
    _("done %(day)s"),
    _("in %(language)s"),
    _("in translation from %(language)s"),
    _("legal"),
    _("no band"),
    _("none"),
    _("not assessed"),
    _("owned by %(name)s"),
    _("readers hear %(low)s to %(high)s"),
    _("speaks for %(name)s"),
    _("the text in its own voice"),
    _("the text itself"),
)
# The codes of languages, by their names as one translates from them.
LANGUAGES = (
    _("ar"),
    _("de"),
    _("en"),
    _("es"),
    _("fa"),
    _("fr"),
    _("he"),
    _("ru"),
    _("tr"),
    _("uk"),
    _("zh"),
)
