"""What the frozen value of a report says in English, and is said anew."""

from django.utils.translation import gettext_noop as _

FROZEN = (
    _(
        "Different names do not prove that two sources know independently: the "
        "number of roots is the most that there can be."
    ),
    _("Of some texts no date of publication is known."),
    _("Of some texts no publisher is known."),
    _("Somebody in the chain is not named."),
    _("The words of the claim are a translation."),
    _("When the claim was made is not known."),
    _("Without the body %(name)s the balance changes."),
    _("Without the document  the balance changes."),
    _("Without the document %(name)s the balance changes."),
    _("Without the joint %(name)s the balance changes."),
    _("Without the owner %(name)s the balance changes."),
    _("Without the source %(name)s the balance changes."),
)
# What a second person let stand in a summary.
FINDINGS = (
    _("%(name)s and %(names)s do not belong together in the evidence."),
    _("%(name)s is %(names)s, and %(title)s is not so in the evidence."),
    _("%(name)s is not named in the evidence."),
    _("%(name)s is the contrary of %(names)s in the evidence."),
    _("%(name)s needs a logged search that found nothing."),
    _("In the evidence it is not %(name)s who says it."),
    _("In the sentence %(change)s."),
    _("No figure of the evidence bears out %(name)s."),
    _("No figure of the evidence bears out %(name)s. It has %(names)s."),
    _("Somebody else does, or suffers, %(name)s in the evidence."),
    _("The evidence denies it: %(names)s."),
    _("The evidence does not go as far as %(name)s."),
    _("The evidence does not tell of %(name)s."),
    _("The evidence has “%(name)s” where the sentence has %(names)s."),
    _("The evidence has “%(name)s”, not “%(names)s”, before %(title)s."),
    _("The evidence is less sure: it says %(name)s."),
    _("The evidence is surer: it does not say %(name)s."),
    _("The evidence makes %(name)s depend on something: %(names)s."),
    _("The evidence tells nothing of %(names)s."),
    _("The sentence denies what the evidence affirms: %(names)s."),
    _("The sentence is bound to no evidence."),
    _("There is no [%(name)s]."),
    _("[%(name)s] was rejected."),
)
