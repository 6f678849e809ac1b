// SPDX-License-Identifier: Apache-2.0
extension StoreSchema {
  /// Claims, comments, the log of searches, and proposals by contributors.
  ///
  /// `propose` is the one way in which a contributor changes a glossary. It takes the bytes of
  /// `glossaries/proposals.yaml` only if they are the present ones with concepts at the end whose terms
  /// all have the status `proposed`, in the very form that Concord writes. While it calls `put`, the
  /// project's row says so, and `level` gives the login the right that `put` asks for. It returns the
  /// number of concepts that were there before.
  static let workflow = #"""
    create table concord.claim (
      project int not null references concord.project,
      paper text collate "C" not null,
      uid text collate "C" not null,
      who name not null,
      holder text not null,
      until timestamptz not null,
      primary key (project, paper, uid));
    create table concord.comment (
      project int not null references concord.project,
      id bigint generated always as identity,
      kind text not null check (kind in ('unit', 'concept')),
      item text collate "C" not null check (octet_length(item) between 1 and 1000),
      body text not null check (octet_length(body) between 1 and 10000),
      source text check (octet_length(source) <= 2000),
      author text not null check (octet_length(author) <= 200),
      said text not null check (octet_length(said) <= 40),
      who name not null,
      at timestamptz not null default now(),
      primary key (project, id));
    create index on concord.comment (project, item);
    create table concord.search (
      project int not null references concord.project,
      lang text collate "C" not null check (octet_length(lang) <= 40),
      query text collate "C" not null check (octet_length(query) between 1 and 200),
      times bigint not null,
      first_on date not null,
      last_on date not null,
      primary key (project, lang, query));
    alter table concord.project add column proposing xid8;

    create or replace function concord.level(p int) returns int language sql stable security definer
      set search_path = pg_catalog, concord, pg_temp as $$
      select coalesce((select greatest(
          array_position(array['reader', 'contributor', 'terminologist', 'admin'], role),
          case when exists (select from concord.project
            where id = p and proposing = pg_current_xact_id_if_assigned()) then 3 else 0 end)
        from concord.member where project = p and login = session_user), 0) $$;

    create function concord.require(p int, minimum int, what text) returns void language plpgsql
      stable security definer set search_path = pg_catalog, concord, pg_temp as $$
      begin
        if concord.level(p) < minimum then
          raise exception using errcode = '42501', message = format(
            '%s may not %s; ask an admin for the role %s', session_user, what,
            (array['reader', 'contributor', 'terminologist', 'admin'])[minimum]);
        end if;
      end $$;

    create function concord.claim_units(p int, wanted jsonb, new_holder text, minutes int)
      returns void language plpgsql security definer
      set search_path = pg_catalog, concord, pg_temp as $$
      declare taken concord.claim;
      begin
        perform concord.require(p, 2, 'claim units');
        if minutes not between 1 and 1440 or jsonb_array_length(wanted) > 1000
          or octet_length(new_holder) > 200 then
          raise exception using errcode = '22023', message = 'a claim is for up to 1000 units and a day';
        end if;
        delete from concord.claim where project = p and until <= now();
        -- In one order, so that two claims cannot wait for each other at once.
        insert into concord.claim
          select distinct on (paper collate "C", uid collate "C")
            p, paper, uid, session_user, new_holder, now() + make_interval(mins => minutes)
          from jsonb_to_recordset(wanted) as w (paper text, uid text)
          order by paper collate "C", uid collate "C"
          on conflict (project, paper, uid) do update set until = excluded.until
            where claim.who = session_user and claim.holder = excluded.holder;
        select c.* into taken from concord.claim c
          join jsonb_to_recordset(wanted) as w (paper text, uid text)
            on c.paper = w.paper and c.uid = w.uid
          where c.project = p and (c.who <> session_user or c.holder <> new_holder) limit 1;
        if found then
          raise exception using errcode = '55006', message = format('%s is claimed by %s until %s UTC',
            taken.uid, coalesce(nullif(taken.holder, ''), taken.who),
            to_char(taken.until at time zone 'UTC', 'HH24:MI'));
        end if;
      end $$;
    create function concord.release_units(p int, wanted jsonb, new_holder text) returns bigint
      language plpgsql security definer set search_path = pg_catalog, concord, pg_temp as $$
      declare gone bigint;
      begin
        perform concord.require(p, 2, 'claim units');
        delete from concord.claim c where project = p and who = session_user and holder = new_holder
          and (wanted is null or exists (
            select from jsonb_to_recordset(wanted) as w (paper text, uid text)
            where w.paper = c.paper and w.uid = c.uid));
        get diagnostics gone = row_count;
        return gone;
      end $$;

    create function concord.add_comment(p int, new_kind text, new_item text, new_body text,
      new_source text, new_author text, new_said text) returns bigint language plpgsql
      security definer set search_path = pg_catalog, concord, pg_temp as $$
      declare made bigint;
      begin
        perform concord.require(p, 2, 'comment');
        insert into concord.comment (project, kind, item, body, source, author, said, who)
          values (p, new_kind, new_item, new_body, new_source, new_author, new_said, session_user)
          returning id into made;
        return made;
      end $$;

    create function concord.log_search(p int, new_lang text, new_query text) returns void
      language plpgsql security definer set search_path = pg_catalog, concord, pg_temp as $$
      begin
        perform concord.require(p, 1, 'search');
        insert into concord.search values (p, new_lang, new_query, 1, current_date, current_date)
          on conflict (project, lang, query) do update
            set times = search.times + 1, last_on = excluded.last_on;
      end $$;
    create function concord.forget_searches(p int) returns bigint
      language plpgsql security definer set search_path = pg_catalog, concord, pg_temp as $$
      declare gone bigint;
      begin
        perform concord.require(p, 3, 'clear the log of searches');
        delete from concord.search where project = p;
        get diagnostics gone = row_count;
        return gone;
      end $$;

    create function concord.propose(p int, base bigint, new_hash text, new_bytes bytea, reason text)
      returns bigint language plpgsql security definer
      set search_path = pg_catalog, concord, pg_temp as $$
      declare
        file_name constant text := 'glossaries/proposals.yaml';
        -- A scalar as Concord writes it: in double quotes, or without any sign of YAML.
        s constant text := $re$("([^"\\\n]|\\[^\n])*"|(?![-?\s])[^][{}"\\:#,&*!|>'%@`\n][^][{}"\\:#,\n]*)$re$;
        term constant text := '        - \{term: ' || s || ', status: proposed'
          || '(, (type|case|scope): [a-z-]+)*(, (from|until|note|source): ' || s || ')*\}\n';
        concepts constant text := '^(  - id: ' || s || '\n(    (subject|definition|note|by|on): ' || s
          || '\n|    sources: \[' || s || '(, ' || s || ')*\]\n)*    terms:\n'
          || '(      [A-Za-z0-9-]+:\n(' || term || ')+)+)+$';
        head constant text :=
          '^concord-glossary: 1\nname: proposals\nlanguages: \[[A-Za-z0-9, -]*\]\nconcepts:\n';
        old text;
        new text;
        concept_rows concord.concept[];
        term_rows concord.term[];
      begin
        perform concord.require(p, 2, 'propose terms');
        begin
          new := convert_from(new_bytes, 'UTF8');
          select convert_from(r.bytes, 'UTF8') into old from concord.file f
            join concord.revision r using (project, name, version)
            where f.project = p and f.name = file_name and not f.removed;
        exception when character_not_in_repertoire or untranslatable_character then null;
        end;
        if old is null then
          old := coalesce(substring(new from head), '');
        elsif old ~ '\nconcepts: \[\]\n?$' then
          old := regexp_replace(old, ' \[\]\n?$', E'\n');
        elsif right(old, 1) <> E'\n' then
          old := old || E'\n';
        end if;
        if new is null or old = '' or left(new, length(old)) <> old or octet_length(new) > 10000000
          or length(new) - length(old) > 20000 or substr(new, length(old) + 1) !~ concepts
        then
          raise exception using errcode = '42501', message = format(
            '%s may only propose terms; ask an admin for the role terminologist', session_user);
        end if;
        concept_rows := array(
          select c from concord.concept c where project = p and glossary = file_name);
        term_rows := array(select t from concord.term t where project = p and glossary = file_name);
        update concord.project set proposing = pg_current_xact_id() where id = p;
        perform concord.put(p, file_name, base, new_hash, new_bytes, reason);
        update concord.project set proposing = null where id = p;
        -- The old concepts keep their rows; the client inserts those of the new ones.
        insert into concord.concept select c.* from unnest(concept_rows) c;
        insert into concord.term select t.* from unnest(term_rows) t;
        return coalesce(array_length(concept_rows, 1), 0);
      end $$;

    revoke execute on function concord.require, concord.claim_units, concord.release_units,
      concord.add_comment, concord.log_search, concord.forget_searches, concord.propose from public;
    grant execute on function concord.claim_units, concord.release_units, concord.add_comment,
      concord.log_search, concord.forget_searches, concord.propose to concord_reader;
    grant select on concord.claim, concord.comment, concord.search to concord_reader;
    do $$ declare part text; begin
      foreach part in array array['claim', 'comment', 'search'] loop
        execute format('alter table concord.%I enable row level security', part);
        execute format('create policy read on concord.%I for select'
          ' using (project = any ((select concord.projects(1))::int[]))', part);
      end loop;
    end $$;
    create policy propose on concord.concept for insert
      with check (project = any ((select concord.projects(2))::int[])
        and project = any ((select concord.changing())::int[])
        and glossary = 'glossaries/proposals.yaml');
    create policy propose on concord.term for insert
      with check (project = any ((select concord.projects(2))::int[])
        and project = any ((select concord.changing())::int[])
        and glossary = 'glossaries/proposals.yaml' and status = 'proposed');
    """#
}
