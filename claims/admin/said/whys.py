"""Why a link is suggested and an alarm given: kept in English, and said anew."""

from django.utils.translation import gettext_noop as _

WHYS = (
    _(
        "%(claim)s and %(evidence)s may be one name, in full and in short: one "
        "statement, told twice."
    ),
    _(
        "%(claim)s and %(evidence)s may be two spellings of one name: one "
        "statement, told twice."
    ),
    _("Both are by %(claim)s: this is the later word, and says otherwise."),
    _("Both go back to %(claim)s: one statement, told twice."),
    _("By %(evidence)s another number is given than by %(claim)s: both cannot hold."),
    _("By %(evidence)s it is set on another date than by %(claim)s: both cannot hold."),
    _("One says that it has this from the outlet that published the other."),
    _(
        "The contrary of what is said by %(claim)s is said by %(evidence)s: "
        "both cannot hold."
    ),
    _("The document says in its own voice what stands there from %(claim)s."),
    _(
        "The same is said by %(claim)s and by %(evidence)s; where nobody is "
        "named, both may be one."
    ),
    _(
        "The same is said by %(claim)s and by %(evidence)s; who does not tell "
        "how they know may only repeat it."
    ),
    _("The same is said by %(evidence)s, another source than %(claim)s."),
    _(
        "The words around both are nearly the same: one is a copy of the other,"
        " and they count as one telling."
    ),
    _(
        "What %(claim)s had reported is taken back by %(evidence)s, with "
        "another word in its place."
    ),
    _("What %(claim)s had reported is taken back, and nothing is put in its place."),
    _("What is affirmed by one of %(claim)s and %(evidence)s is denied by the other."),
    _("What is said by %(claim)s is neither confirmed nor denied by %(evidence)s."),
    _(
        "What is said by %(evidence)s is of what was, and by %(claim)s of what "
        "is to come: both can hold."
    ),
    _(
        "What is told of the same things by %(evidence)s stands in the way of "
        "what is said by %(claim)s, and does not exclude it."
    ),
    _("a text in its own voice"),
    _("at most one root: %(names)s"),
    _("circular reporting: %(names)s"),
    _("from text to headline: %(why)s"),
    _("nobody named"),
)
