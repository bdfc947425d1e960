"""Names the one app of the tracker."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ClaimsConfig(AppConfig):
    """The app that holds every table."""

    name = "claims"
    verbose_name = _("Claims")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Name every table and column in the language of whoever reads of it.

        The tables themselves do not know: no migration is made of a translation.
        """
        for model in self.get_models():
            names = model._meta
            names.verbose_name = _(str(names.verbose_name))
            names.verbose_name_plural = _(str(names.verbose_name_plural))
            for field in names.fields:
                field.verbose_name = _(str(field.verbose_name))
