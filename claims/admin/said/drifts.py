"""What became of a claim between two tellings: sentences, and words in them."""

from django.utils.translation import gettext_noop as _

DRIFTS = (
    _("%(first)s and %(second)s"),
    _("%(first)s became %(second)s"),
    _("%(first)s, %(second)s"),
    _("%(first)s; %(second)s"),
    _("%(level)s, negated"),
    _("%(quotes)s no longer named as a source"),
    _("%(second)s goes further than %(first)s"),
    _("%(second)s goes less far than %(first)s"),
    _("arranged"),
    _("as sure as before: %(level)s"),
    _("attempt"),
    _("duty"),
    _("open"),
    _("same"),
    _("stronger"),
    _("unclear"),
    _("under way"),
    _("“%(words)s”"),
)
