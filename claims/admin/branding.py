"""What the site calls itself."""

from django.contrib import admin

admin.site.site_header = "Provenance"
admin.site.site_title = "Provenance"
admin.site.index_title = "Registers"
