"""The forms of the workbench."""

from claims.admin.workbench.forms.answering import AnswerForm
from claims.admin.workbench.forms.moving import MoveForm
from claims.admin.workbench.forms.wording import StepForm, WordingForm, WordsForm

__all__ = ["AnswerForm", "MoveForm", "StepForm", "WordingForm", "WordsForm"]
