"""What is sent from the workbench: each hands on to a function of review."""

from claims.admin.workbench.posts.answering import answer
from claims.admin.workbench.posts.mending import add, mend, step
from claims.admin.workbench.posts.moving import flag, move
from claims.admin.workbench.posts.talking import comment

__all__ = ["add", "answer", "comment", "flag", "mend", "move", "step"]
