// SPDX-License-Identifier: Apache-2.0
extension StoreSchema {
  /// Proposals that their author takes back, and a question by which a server of the lists shows that it works.
  ///
  /// `propose` takes an earlier version of `glossaries/proposals.yaml` again if it was the login itself that made the
  /// present bytes of it, and if what is lost are concepts at the end that it might propose now: nobody has decided
  /// about them. It returns the number of concepts that keep their rows.
  static let undo = #"""
    create or replace function concord.propose(p int, base bigint, new_hash text, new_bytes bytea, reason text)
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
        is_undone boolean;
        lost bigint := 0;
        kept bigint;
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
        is_undone := exists (
          select from concord.file f join concord.revision now using (project, name, version)
            join concord.revision r using (project, name)
            where f.project = p and f.name = file_name and r.who = session_user and r.bytes = now.bytes
              and (select b.bytes from concord.revision b where b.project = p and b.name = file_name
                and b.version = r.version - 1) is not distinct from new_bytes);
        if is_undone then select new, old into old, new; end if;
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
            '%s may only propose terms, and take back what is still proposed; ask an admin for the role terminologist', session_user);
        end if;
        if is_undone then
          lost := (select count(*) from regexp_matches(substr(new, length(old) + 1), '^  - id: ', 'gn'));
        end if;
        select count(*) - lost into kept from concord.concept where project = p and glossary = file_name;
        concept_rows := array(select c from concord.concept c
          where project = p and glossary = file_name and ord < kept);
        term_rows := array(select t from concord.term t
          where project = p and glossary = file_name and ord < kept);
        update concord.project set proposing = pg_current_xact_id() where id = p;
        perform concord.put(p, file_name, base, new_hash, new_bytes, reason);
        update concord.project set proposing = null where id = p;
        -- The concepts that stay keep their rows; the client inserts those of the new ones.
        insert into concord.concept select c.* from unnest(concept_rows) c;
        insert into concord.term select t.* from unnest(term_rows) t;
        return coalesce(array_length(concept_rows, 1), 0);
      end $$;
    create or replace function concord.search_ping(name text) returns void language plpgsql stable
      security definer set search_path = pg_catalog, concord, pg_temp as $$
      declare p int := (select min(part) from concord.search_shard where server = name);
      begin
        if p is not null then execute format('select from concord.search_row_%s limit 1', p); end if;
      end $$;
    revoke execute on function concord.search_ping from public;
    grant execute on function concord.search_ping to concord_reader;
    """#
}
