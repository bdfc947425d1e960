"""What the lineage of each claim comes to is kept, and worked out anew where it changes."""

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0020_key_makers"),
    ]

    operations = [
        migrations.CreateModel(
            name="Unweighed",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                (
                    "subject",
                    models.CharField(
                        choices=[
                            ("claim", "claim"),
                            ("confirmation", "confirmation"),
                            ("document", "document"),
                            ("report", "report"),
                            ("source", "source"),
                        ],
                        max_length=24,
                    ),
                ),
                ("key", models.BigIntegerField()),
            ],
            options={
                "ordering": ["id"],
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="Weight",
            fields=[
                (
                    "claim",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="weight",
                        serialize=False,
                        to="claims.claim",
                    ),
                ),
                ("roots", models.PositiveIntegerField()),
                ("drifted", models.BooleanField()),
                ("veiled_roots", models.PositiveIntegerField()),
                ("veiled_drifted", models.BooleanField()),
            ],
            options={
                "ordering": ["claim"],
                "default_permissions": (),
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="appearance",
            trigger=pgtrigger.compiler.Trigger(
                name="appearance_is_weighed_added",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    insert into claims_unweighed (subject, key)\n    select distinct 'document', document_id from now_there\n    where document_id is not null and (true);\n return null;",
                    hash="a0be9312f1dd16f3a76b64ffae4136fc638a7630",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_appearance_is_weighed_added_6e038",
                    referencing="REFERENCING NEW TABLE AS now_there ",
                    table="claims_appearance",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="appearance",
            trigger=pgtrigger.compiler.Trigger(
                name="appearance_is_weighed_changed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    insert into claims_unweighed (subject, key)\n    select distinct 'document', now_there.document_id from now_there join then_there using (id)\n    where now_there.document_id is not null and ((now_there.document_id, now_there.publisher_id, now_there.published_at) is distinct from (then_there.document_id, then_there.publisher_id, then_there.published_at));\n\n    insert into claims_unweighed (subject, key)\n    select distinct 'document', then_there.document_id from now_there join then_there using (id)\n    where then_there.document_id is not null and ((now_there.document_id, now_there.publisher_id, now_there.published_at) is distinct from (then_there.document_id, then_there.publisher_id, then_there.published_at));\n return null;",
                    hash="b9463a9174b3b1bc19808cb0c1aca31bc9a344e1",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_appearance_is_weighed_changed_8ddf8",
                    referencing="REFERENCING OLD TABLE AS then_there  NEW TABLE AS now_there ",
                    table="claims_appearance",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="appearance",
            trigger=pgtrigger.compiler.Trigger(
                name="appearance_is_weighed_gone",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    insert into claims_unweighed (subject, key)\n    select distinct 'document', document_id from then_there\n    where document_id is not null and (true);\n return null;",
                    hash="91a76d52273a66bc6e049d67659bb70e2228ac90",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_appearance_is_weighed_gone_bd5da",
                    referencing="REFERENCING OLD TABLE AS then_there ",
                    table="claims_appearance",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="attribution",
            trigger=pgtrigger.compiler.Trigger(
                name="step_is_weighed_added",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    insert into claims_unweighed (subject, key)\n    select distinct 'claim', claim_id from now_there\n    where claim_id is not null and (true);\n return null;",
                    hash="e3262d1bb5f12e5143a9076c9ade592897b0f823",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_step_is_weighed_added_86baf",
                    referencing="REFERENCING NEW TABLE AS now_there ",
                    table="claims_attribution",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="attribution",
            trigger=pgtrigger.compiler.Trigger(
                name="step_is_weighed_changed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    insert into claims_unweighed (subject, key)\n    select distinct 'claim', now_there.claim_id from now_there join then_there using (id)\n    where now_there.claim_id is not null and ((now_there.claim_id, now_there.position, now_there.source_id, now_there.start, now_there.end, now_there.text, now_there.cue_start, now_there.cue_end, now_there.cue_text, now_there.stance, now_there.role, now_there.capacity, now_there.title) is distinct from (then_there.claim_id, then_there.position, then_there.source_id, then_there.start, then_there.end, then_there.text, then_there.cue_start, then_there.cue_end, then_there.cue_text, then_there.stance, then_there.role, then_there.capacity, then_there.title));\n\n    insert into claims_unweighed (subject, key)\n    select distinct 'claim', then_there.claim_id from now_there join then_there using (id)\n    where then_there.claim_id is not null and ((now_there.claim_id, now_there.position, now_there.source_id, now_there.start, now_there.end, now_there.text, now_there.cue_start, now_there.cue_end, now_there.cue_text, now_there.stance, now_there.role, now_there.capacity, now_there.title) is distinct from (then_there.claim_id, then_there.position, then_there.source_id, then_there.start, then_there.end, then_there.text, then_there.cue_start, then_there.cue_end, then_there.cue_text, then_there.stance, then_there.role, then_there.capacity, then_there.title));\n return null;",
                    hash="f202dd3f283f7183b20539d9d6a0e287a1353282",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_step_is_weighed_changed_8dd63",
                    referencing="REFERENCING OLD TABLE AS then_there  NEW TABLE AS now_there ",
                    table="claims_attribution",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="attribution",
            trigger=pgtrigger.compiler.Trigger(
                name="step_is_weighed_gone",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    insert into claims_unweighed (subject, key)\n    select distinct 'claim', claim_id from then_there\n    where claim_id is not null and (true);\n return null;",
                    hash="ace5174ebaf651236143b5218ce486d90a279281",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_step_is_weighed_gone_e3894",
                    referencing="REFERENCING OLD TABLE AS then_there ",
                    table="claims_attribution",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="attributionmember",
            trigger=pgtrigger.compiler.Trigger(
                name="member_is_weighed_added",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    insert into claims_unweighed (subject, key)\n    select distinct 'claim', (select claim_id from claims_attribution where id = attribution_id) from now_there\n    where (select claim_id from claims_attribution where id = attribution_id) is not null and (true);\n return null;",
                    hash="061789fc88ad2b816058fa7a18b2649ad3369475",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_member_is_weighed_added_a23dc",
                    referencing="REFERENCING NEW TABLE AS now_there ",
                    table="claims_attributionmember",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="attributionmember",
            trigger=pgtrigger.compiler.Trigger(
                name="member_is_weighed_gone",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    insert into claims_unweighed (subject, key)\n    select distinct 'claim', (select claim_id from claims_attribution where id = attribution_id) from then_there\n    where (select claim_id from claims_attribution where id = attribution_id) is not null and (true);\n return null;",
                    hash="be163af61d0b6cf9d2acaf76ca1563bc0c2eac75",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_member_is_weighed_gone_58d01",
                    referencing="REFERENCING OLD TABLE AS then_there ",
                    table="claims_attributionmember",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="claim",
            trigger=pgtrigger.compiler.Trigger(
                name="claim_is_weighed_added",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    insert into claims_unweighed (subject, key)\n    select distinct 'claim', id from now_there\n    where id is not null and (true);\n return null;",
                    hash="9902d78687f2a0ab3974589fc02310b72ac8a14e",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_claim_is_weighed_added_2d9e2",
                    referencing="REFERENCING NEW TABLE AS now_there ",
                    table="claims_claim",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="claim",
            trigger=pgtrigger.compiler.Trigger(
                name="claim_is_weighed_changed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    insert into claims_unweighed (subject, key)\n    select distinct 'claim', now_there.id from now_there join then_there using (id)\n    where now_there.id is not null and ((now_there.start, now_there.end, now_there.text, now_there.proposition, now_there.polarity, now_there.hedge_level, now_there.evidentiality, now_there.modality, now_there.condition_start, now_there.condition_end, now_there.said_at) is distinct from (then_there.start, then_there.end, then_there.text, then_there.proposition, then_there.polarity, then_there.hedge_level, then_there.evidentiality, then_there.modality, then_there.condition_start, then_there.condition_end, then_there.said_at));\n\n    insert into claims_unweighed (subject, key)\n    select distinct 'claim', then_there.id from now_there join then_there using (id)\n    where then_there.id is not null and ((now_there.start, now_there.end, now_there.text, now_there.proposition, now_there.polarity, now_there.hedge_level, now_there.evidentiality, now_there.modality, now_there.condition_start, now_there.condition_end, now_there.said_at) is distinct from (then_there.start, then_there.end, then_there.text, then_there.proposition, then_there.polarity, then_there.hedge_level, then_there.evidentiality, then_there.modality, then_there.condition_start, then_there.condition_end, then_there.said_at));\n return null;",
                    hash="b59bd55f0559f365d44b95eace7348724bd003ff",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_claim_is_weighed_changed_167ad",
                    referencing="REFERENCING OLD TABLE AS then_there  NEW TABLE AS now_there ",
                    table="claims_claim",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="confirmation",
            trigger=pgtrigger.compiler.Trigger(
                name="link_is_weighed_added",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    insert into claims_unweighed (subject, key)\n    select distinct 'claim', claim_id from now_there\n    where claim_id is not null and (status = 'accepted');\n\n    insert into claims_unweighed (subject, key)\n    select distinct 'claim', evidence_claim_id from now_there\n    where evidence_claim_id is not null and (status = 'accepted');\n return null;",
                    hash="9933a90293d03c87f55c19ddc203c43ec68d3b18",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_link_is_weighed_added_1ccae",
                    referencing="REFERENCING NEW TABLE AS now_there ",
                    table="claims_confirmation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="confirmation",
            trigger=pgtrigger.compiler.Trigger(
                name="link_is_weighed_changed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    insert into claims_unweighed (subject, key)\n    select distinct 'claim', now_there.claim_id from now_there join then_there using (id)\n    where now_there.claim_id is not null and ((now_there.status, now_there.relation, now_there.scope) is distinct from (then_there.status, then_there.relation, then_there.scope));\n\n    insert into claims_unweighed (subject, key)\n    select distinct 'claim', now_there.evidence_claim_id from now_there join then_there using (id)\n    where now_there.evidence_claim_id is not null and ((now_there.status, now_there.relation, now_there.scope) is distinct from (then_there.status, then_there.relation, then_there.scope));\n\n    insert into claims_unweighed (subject, key)\n    select distinct 'claim', then_there.claim_id from now_there join then_there using (id)\n    where then_there.claim_id is not null and ((now_there.status, now_there.relation, now_there.scope) is distinct from (then_there.status, then_there.relation, then_there.scope));\n\n    insert into claims_unweighed (subject, key)\n    select distinct 'claim', then_there.evidence_claim_id from now_there join then_there using (id)\n    where then_there.evidence_claim_id is not null and ((now_there.status, now_there.relation, now_there.scope) is distinct from (then_there.status, then_there.relation, then_there.scope));\n return null;",
                    hash="29f4facef4ba60b2bd3a0352d4797d1d229909e8",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_link_is_weighed_changed_cffa4",
                    referencing="REFERENCING OLD TABLE AS then_there  NEW TABLE AS now_there ",
                    table="claims_confirmation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="confirmation",
            trigger=pgtrigger.compiler.Trigger(
                name="link_is_weighed_gone",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    insert into claims_unweighed (subject, key)\n    select distinct 'claim', claim_id from then_there\n    where claim_id is not null and (status = 'accepted');\n\n    insert into claims_unweighed (subject, key)\n    select distinct 'claim', evidence_claim_id from then_there\n    where evidence_claim_id is not null and (status = 'accepted');\n return null;",
                    hash="638fd4d7c31a68210aadcbb5fbfd6acdba2fc5fb",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_link_is_weighed_gone_8a4aa",
                    referencing="REFERENCING OLD TABLE AS then_there ",
                    table="claims_confirmation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="document",
            trigger=pgtrigger.compiler.Trigger(
                name="document_is_weighed_added",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    insert into claims_unweighed (subject, key)\n    select distinct 'document', supersedes_id from now_there\n    where supersedes_id is not null and (true);\n return null;",
                    hash="aebb999eacfec69634050bdc1105ef6ce41591ff",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_document_is_weighed_added_274af",
                    referencing="REFERENCING NEW TABLE AS now_there ",
                    table="claims_document",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="document",
            trigger=pgtrigger.compiler.Trigger(
                name="document_is_weighed_changed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    insert into claims_unweighed (subject, key)\n    select distinct 'document', now_there.id from now_there join then_there using (id)\n    where now_there.id is not null and ((now_there.title, now_there.supersedes_id) is distinct from (then_there.title, then_there.supersedes_id));\n\n    insert into claims_unweighed (subject, key)\n    select distinct 'document', now_there.supersedes_id from now_there join then_there using (id)\n    where now_there.supersedes_id is not null and ((now_there.title, now_there.supersedes_id) is distinct from (then_there.title, then_there.supersedes_id));\n\n    insert into claims_unweighed (subject, key)\n    select distinct 'document', then_there.id from now_there join then_there using (id)\n    where then_there.id is not null and ((now_there.title, now_there.supersedes_id) is distinct from (then_there.title, then_there.supersedes_id));\n\n    insert into claims_unweighed (subject, key)\n    select distinct 'document', then_there.supersedes_id from now_there join then_there using (id)\n    where then_there.supersedes_id is not null and ((now_there.title, now_there.supersedes_id) is distinct from (then_there.title, then_there.supersedes_id));\n return null;",
                    hash="5c30e2928f8429b60e2bfe605af6e68fe32a50ec",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_document_is_weighed_changed_517e0",
                    referencing="REFERENCING OLD TABLE AS then_there  NEW TABLE AS now_there ",
                    table="claims_document",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="hedgecue",
            trigger=pgtrigger.compiler.Trigger(
                name="hedge_cue_is_weighed_added",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    insert into claims_unweighed (subject, key)\n    select distinct 'claim', claim_id from now_there\n    where claim_id is not null and (true);\n return null;",
                    hash="354955a357099fc509f1085becfce9048178277e",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_hedge_cue_is_weighed_added_7af60",
                    referencing="REFERENCING NEW TABLE AS now_there ",
                    table="claims_hedgecue",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="hedgecue",
            trigger=pgtrigger.compiler.Trigger(
                name="hedge_cue_is_weighed_changed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    insert into claims_unweighed (subject, key)\n    select distinct 'claim', now_there.claim_id from now_there join then_there using (id)\n    where now_there.claim_id is not null and ((now_there.text) is distinct from (then_there.text));\n\n    insert into claims_unweighed (subject, key)\n    select distinct 'claim', then_there.claim_id from now_there join then_there using (id)\n    where then_there.claim_id is not null and ((now_there.text) is distinct from (then_there.text));\n return null;",
                    hash="596098218673fee6a2017d917d47a6bc643d036e",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_hedge_cue_is_weighed_changed_d966f",
                    referencing="REFERENCING OLD TABLE AS then_there  NEW TABLE AS now_there ",
                    table="claims_hedgecue",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="hedgecue",
            trigger=pgtrigger.compiler.Trigger(
                name="hedge_cue_is_weighed_gone",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    insert into claims_unweighed (subject, key)\n    select distinct 'claim', claim_id from then_there\n    where claim_id is not null and (true);\n return null;",
                    hash="f5cca90a84ec8b15a056933d73f304ed0d1c8cb1",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_hedge_cue_is_weighed_gone_336de",
                    referencing="REFERENCING OLD TABLE AS then_there ",
                    table="claims_hedgecue",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="judgement",
            trigger=pgtrigger.compiler.Trigger(
                name="judgement_is_weighed_added",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    insert into claims_unweighed (subject, key)\n    select distinct 'claim', first_claim_id from now_there\n    where first_claim_id is not null and (true);\n\n    insert into claims_unweighed (subject, key)\n    select distinct 'claim', second_claim_id from now_there\n    where second_claim_id is not null and (true);\n\n    insert into claims_unweighed (subject, key)\n    select distinct 'source', first_source_id from now_there\n    where first_source_id is not null and (true);\n\n    insert into claims_unweighed (subject, key)\n    select distinct 'source', second_source_id from now_there\n    where second_source_id is not null and (true);\n return null;",
                    hash="0c0749e5c1de004a20cdc78618809eb9c926a7ff",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_judgement_is_weighed_added_9fdd3",
                    referencing="REFERENCING NEW TABLE AS now_there ",
                    table="claims_judgement",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="judgement",
            trigger=pgtrigger.compiler.Trigger(
                name="judgement_is_weighed_changed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    insert into claims_unweighed (subject, key)\n    select distinct 'claim', now_there.first_claim_id from now_there join then_there using (id)\n    where now_there.first_claim_id is not null and ((now_there.withdrawn_at) is distinct from (then_there.withdrawn_at));\n\n    insert into claims_unweighed (subject, key)\n    select distinct 'claim', now_there.second_claim_id from now_there join then_there using (id)\n    where now_there.second_claim_id is not null and ((now_there.withdrawn_at) is distinct from (then_there.withdrawn_at));\n\n    insert into claims_unweighed (subject, key)\n    select distinct 'source', now_there.first_source_id from now_there join then_there using (id)\n    where now_there.first_source_id is not null and ((now_there.withdrawn_at) is distinct from (then_there.withdrawn_at));\n\n    insert into claims_unweighed (subject, key)\n    select distinct 'source', now_there.second_source_id from now_there join then_there using (id)\n    where now_there.second_source_id is not null and ((now_there.withdrawn_at) is distinct from (then_there.withdrawn_at));\n\n    insert into claims_unweighed (subject, key)\n    select distinct 'claim', then_there.first_claim_id from now_there join then_there using (id)\n    where then_there.first_claim_id is not null and ((now_there.withdrawn_at) is distinct from (then_there.withdrawn_at));\n\n    insert into claims_unweighed (subject, key)\n    select distinct 'claim', then_there.second_claim_id from now_there join then_there using (id)\n    where then_there.second_claim_id is not null and ((now_there.withdrawn_at) is distinct from (then_there.withdrawn_at));\n\n    insert into claims_unweighed (subject, key)\n    select distinct 'source', then_there.first_source_id from now_there join then_there using (id)\n    where then_there.first_source_id is not null and ((now_there.withdrawn_at) is distinct from (then_there.withdrawn_at));\n\n    insert into claims_unweighed (subject, key)\n    select distinct 'source', then_there.second_source_id from now_there join then_there using (id)\n    where then_there.second_source_id is not null and ((now_there.withdrawn_at) is distinct from (then_there.withdrawn_at));\n return null;",
                    hash="73b96453c6064531cb3b4c2f8e5c1f113610c47c",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_judgement_is_weighed_changed_f1001",
                    referencing="REFERENCING OLD TABLE AS then_there  NEW TABLE AS now_there ",
                    table="claims_judgement",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="judgement",
            trigger=pgtrigger.compiler.Trigger(
                name="judgement_is_weighed_gone",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    insert into claims_unweighed (subject, key)\n    select distinct 'claim', first_claim_id from then_there\n    where first_claim_id is not null and (true);\n\n    insert into claims_unweighed (subject, key)\n    select distinct 'claim', second_claim_id from then_there\n    where second_claim_id is not null and (true);\n\n    insert into claims_unweighed (subject, key)\n    select distinct 'source', first_source_id from then_there\n    where first_source_id is not null and (true);\n\n    insert into claims_unweighed (subject, key)\n    select distinct 'source', second_source_id from then_there\n    where second_source_id is not null and (true);\n return null;",
                    hash="887318aee2407ac0ac68542cff55c82587ef0152",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_judgement_is_weighed_gone_95bfb",
                    referencing="REFERENCING OLD TABLE AS then_there ",
                    table="claims_judgement",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="ownership",
            trigger=pgtrigger.compiler.Trigger(
                name="ownership_is_weighed_added",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    insert into claims_unweighed (subject, key)\n    select distinct 'source', owned_id from now_there\n    where owned_id is not null and (true);\n return null;",
                    hash="2bd9fe063096acb63a268f3b5b6d192945e98c60",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_ownership_is_weighed_added_9bc17",
                    referencing="REFERENCING NEW TABLE AS now_there ",
                    table="claims_ownership",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="ownership",
            trigger=pgtrigger.compiler.Trigger(
                name="ownership_is_weighed_changed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    insert into claims_unweighed (subject, key)\n    select distinct 'source', now_there.owned_id from now_there join then_there using (id)\n    where now_there.owned_id is not null and ((now_there.owner_id, now_there.owned_id, now_there.held_from, now_there.held_to) is distinct from (then_there.owner_id, then_there.owned_id, then_there.held_from, then_there.held_to));\n\n    insert into claims_unweighed (subject, key)\n    select distinct 'source', then_there.owned_id from now_there join then_there using (id)\n    where then_there.owned_id is not null and ((now_there.owner_id, now_there.owned_id, now_there.held_from, now_there.held_to) is distinct from (then_there.owner_id, then_there.owned_id, then_there.held_from, then_there.held_to));\n return null;",
                    hash="ff4f916bd3e1da60d7e2bbc3d089f940b8766086",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_ownership_is_weighed_changed_57818",
                    referencing="REFERENCING OLD TABLE AS then_there  NEW TABLE AS now_there ",
                    table="claims_ownership",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="ownership",
            trigger=pgtrigger.compiler.Trigger(
                name="ownership_is_weighed_gone",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    insert into claims_unweighed (subject, key)\n    select distinct 'source', owned_id from then_there\n    where owned_id is not null and (true);\n return null;",
                    hash="6f5672b2647c4d2ae34ddc40da698e5035ca3115",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_ownership_is_weighed_gone_9c14b",
                    referencing="REFERENCING OLD TABLE AS then_there ",
                    table="claims_ownership",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="source",
            trigger=pgtrigger.compiler.Trigger(
                name="source_is_weighed_changed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    insert into claims_unweighed (subject, key)\n    select distinct 'source', now_there.id from now_there join then_there using (id)\n    where now_there.id is not null and ((now_there.name, now_there.kind, now_there.confidential) is distinct from (then_there.name, then_there.kind, then_there.confidential));\n\n    insert into claims_unweighed (subject, key)\n    select distinct 'source', then_there.id from now_there join then_there using (id)\n    where then_there.id is not null and ((now_there.name, now_there.kind, now_there.confidential) is distinct from (then_there.name, then_there.kind, then_there.confidential));\n return null;",
                    hash="2a5a827951f7f8cbbcbeb0cd8c0b60e176dc807c",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_source_is_weighed_changed_f5d26",
                    referencing="REFERENCING OLD TABLE AS then_there  NEW TABLE AS now_there ",
                    table="claims_source",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="speaksfor",
            trigger=pgtrigger.compiler.Trigger(
                name="spokesman_is_weighed_added",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    insert into claims_unweighed (subject, key)\n    select distinct 'source', speaker_id from now_there\n    where speaker_id is not null and (true);\n return null;",
                    hash="ef61549e2e932953ef0551fb4574bf16e677cd6c",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_spokesman_is_weighed_added_6a27b",
                    referencing="REFERENCING NEW TABLE AS now_there ",
                    table="claims_speaksfor",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="speaksfor",
            trigger=pgtrigger.compiler.Trigger(
                name="spokesman_is_weighed_changed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    insert into claims_unweighed (subject, key)\n    select distinct 'source', now_there.speaker_id from now_there join then_there using (id)\n    where now_there.speaker_id is not null and ((now_there.speaker_id, now_there.body_id, now_there.held_from, now_there.held_to) is distinct from (then_there.speaker_id, then_there.body_id, then_there.held_from, then_there.held_to));\n\n    insert into claims_unweighed (subject, key)\n    select distinct 'source', then_there.speaker_id from now_there join then_there using (id)\n    where then_there.speaker_id is not null and ((now_there.speaker_id, now_there.body_id, now_there.held_from, now_there.held_to) is distinct from (then_there.speaker_id, then_there.body_id, then_there.held_from, then_there.held_to));\n return null;",
                    hash="942f359f1a02a50654f10b65714af80f522935a3",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_spokesman_is_weighed_changed_9dbb5",
                    referencing="REFERENCING OLD TABLE AS then_there  NEW TABLE AS now_there ",
                    table="claims_speaksfor",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="speaksfor",
            trigger=pgtrigger.compiler.Trigger(
                name="spokesman_is_weighed_gone",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    insert into claims_unweighed (subject, key)\n    select distinct 'source', speaker_id from then_there\n    where speaker_id is not null and (true);\n return null;",
                    hash="93786fa65580f5604f26c1805a74d11be85ec337",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_spokesman_is_weighed_gone_525ae",
                    referencing="REFERENCING OLD TABLE AS then_there ",
                    table="claims_speaksfor",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="upstream",
            trigger=pgtrigger.compiler.Trigger(
                name="upstream_is_weighed_added",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    insert into claims_unweighed (subject, key)\n    select distinct 'document', document_id from now_there\n    where document_id is not null and (true);\n return null;",
                    hash="d2fc407675a3b1018666f787b6ab1733e3e4e1c3",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_upstream_is_weighed_added_aca18",
                    referencing="REFERENCING NEW TABLE AS now_there ",
                    table="claims_upstream",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="upstream",
            trigger=pgtrigger.compiler.Trigger(
                name="upstream_is_weighed_changed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    insert into claims_unweighed (subject, key)\n    select distinct 'document', now_there.document_id from now_there join then_there using (id)\n    where now_there.document_id is not null and ((now_there.document_id, now_there.source_id) is distinct from (then_there.document_id, then_there.source_id));\n\n    insert into claims_unweighed (subject, key)\n    select distinct 'document', then_there.document_id from now_there join then_there using (id)\n    where then_there.document_id is not null and ((now_there.document_id, now_there.source_id) is distinct from (then_there.document_id, then_there.source_id));\n return null;",
                    hash="40c511fa459d6fbaed8ce4b28d2bce54e719d814",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_upstream_is_weighed_changed_5a709",
                    referencing="REFERENCING OLD TABLE AS then_there  NEW TABLE AS now_there ",
                    table="claims_upstream",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="upstream",
            trigger=pgtrigger.compiler.Trigger(
                name="upstream_is_weighed_gone",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    insert into claims_unweighed (subject, key)\n    select distinct 'document', document_id from then_there\n    where document_id is not null and (true);\n return null;",
                    hash="8f54c787a452cebab67b2288f86dac0b5a41d527",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_upstream_is_weighed_gone_e2280",
                    referencing="REFERENCING OLD TABLE AS then_there ",
                    table="claims_upstream",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddIndex(
            model_name="unweighed",
            index=models.Index(fields=["subject", "key"], name="unweighed_by_key"),
        ),
        migrations.AddConstraint(
            model_name="unweighed",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "subject__in",
                        ["claim", "confirmation", "document", "report", "source"],
                    )
                ),
                name="unweighed_subject_is_known",
            ),
        ),
        migrations.AddIndex(
            model_name="weight",
            index=models.Index(fields=["roots", "-claim"], name="weight_by_roots"),
        ),
        migrations.AddIndex(
            model_name="weight",
            index=models.Index(
                fields=["veiled_roots", "-claim"], name="weight_by_veiled"
            ),
        ),
        migrations.AddIndex(
            model_name="weight",
            index=models.Index(
                condition=models.Q(("drifted", True)),
                fields=["-claim"],
                name="weight_drifted",
            ),
        ),
        migrations.AddIndex(
            model_name="weight",
            index=models.Index(
                condition=models.Q(("veiled_drifted", True)),
                fields=["-claim"],
                name="weight_veiled_drifted",
            ),
        ),
    ]
