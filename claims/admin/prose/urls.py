"""Where the editor of summaries is, inside the admin."""

from django.contrib import admin
from django.urls import path

from claims.admin.prose import editor, posts

app_name = "prose"
inside = admin.site.admin_view
urlpatterns = [
    path("summary/<int:key>/", inside(editor.editor), name="editor"),
    path("summary/<int:key>/check/", inside(posts.check), name="check"),
    path("summary/<int:key>/write/", inside(posts.write), name="write"),
    path("summary/<int:key>/search/", inside(posts.search), name="search"),
    path("summary/waive/<int:key>/", inside(posts.waive), name="waive"),
]
