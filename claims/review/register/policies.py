"""Who may write in the register of sources: one rule for buttons and actions."""

from claims.review.errors import Forbidden
from claims.review.people import Person
from claims.vocabulary import KEEPERS, Keeping


def check_may_keep(keeping: Keeping, person: Person) -> None:
    """Forbidden, with the roles that it takes, where the person has none of them."""
    roles = KEEPERS[keeping]
    if not person.roles & set(roles):
        named = " or ".join(role.value for role in roles)
        raise Forbidden(
            "To %(move)s takes the role %(roles)s.",
            move=keeping_label(keeping),
            roles=named,
        )


def may_keep(keeping: Keeping, person: Person) -> bool:
    """Whether `check_may_keep` lets the person do it."""
    return bool(person.roles & set(KEEPERS[keeping]))


def keeping_label(keeping: Keeping) -> str:
    """What is done to the register, as people read it."""
    return keeping.value.replace("_", " ")
