"""Where the pages of the workbench are, inside the admin."""

from django.contrib import admin
from django.urls import path

from claims.admin.workbench import batches, bench, keys, posts, queue

app_name = "workbench"
inside = admin.site.admin_view
urlpatterns = [
    path("queue/", inside(queue.queue), name="queue"),
    path("queue/filters/", inside(queue.filters), name="filters"),
    path("queue/habits/", inside(queue.habits), name="habits"),
    path("workbench/<int:key>/", inside(bench.bench), name="bench"),
    path("queue/keys/", inside(keys.settings), name="keys"),
    path("batches/<int:key>/", inside(batches.batch), name="batch"),
    path("workbench/<int:key>/flag/", inside(posts.flag), name="flag"),
    path("workbench/<int:key>/move/", inside(posts.move), name="move"),
    path("workbench/<int:key>/answer/", inside(posts.answer), name="answer"),
    path("workbench/<int:key>/mend/", inside(posts.mend), name="mend"),
    path("workbench/<int:key>/step/", inside(posts.step), name="step"),
    path("workbench/<int:key>/claim/", inside(posts.add), name="add"),
    path("workbench/<int:key>/comment/", inside(posts.comment), name="comment"),
]
