// SPDX-License-Identifier: Apache-2.0
extension StoreSchema {
  /// Functions that count lists faster, where all parts are on the first server.
  ///
  /// `search_count_here` counts part by part: the numbers of one part need one column to group by, and a small table.
  /// The numbers in a piece of a list ascend (since format 2 of the lists), so that a binary search finds those from
  /// `low` up to the list's own bound in `highs`, and the others are not looked at. `search_sample` has the sizes in
  /// one part, which are enough to tell rare lists from frequent ones.
  static let counting: String = {
    let parts = (0..<searchParts).map { part in
      """
          return query select \(part), c.i from (
              select unnest(l.ids[case when low > -2147483648 then width_bucket(low - 1, l.ids) else 0 end + 1
                :width_bucket(k.high, l.ids)]) i
              from unnest(keys, highs) k (gram, high)
                join concord.search_list_\(part) l on l.space = s and l.gram = k.gram) c
            group by c.i having count(*) >= needed[(c.i >> 24) + 129];
      """
    }.joined(separator: "\n")
    return """
      create or replace function concord.search_count_here(
        s int, keys bigint[], highs int[], low int, needed int[])
        returns table (part int, id int) language plpgsql stable security definer
        set search_path = pg_catalog, concord, pg_temp as $$
        begin
          if not concord.may_search(s) then return; end if;
      \(parts)
        end $$;
      create or replace function concord.search_sample(s int, keys bigint[], p int)
        returns table (gram bigint, size bigint) language plpgsql stable security definer
        set search_path = pg_catalog, concord, pg_temp as $$
        begin
          if not concord.may_search(s) then return; end if;
          return query select l.gram, sum(greatest(pg_column_size(l.ids) - 20, 4) / 4)::bigint
            from concord.search_list l where l.space = s and l.part = p and l.gram = any (keys)
            group by l.gram;
        end $$;
      revoke execute on function concord.search_count_here, concord.search_sample from public;
      grant execute on function concord.search_count_here, concord.search_sample to concord_reader;
      """
  }()
}
