// SPDX-License-Identifier: Apache-2.0
extension StoreSchema {
  /// A function that sends lists, where all parts are on the first server.
  ///
  /// Counting in SQL costs the server about three times as much for each number of a list as sending it. So short lists
  /// are sent, and the node counts; long ones are counted here (`search_count_here`), since they would keep the network
  /// busy. The numbers are cut as they are there: from `low` up to the list's own bound in `highs`.
  static let sending: String = {
    let parts = (0..<searchParts).map { part in
      """
          return query select \(part), l.ids[case when low > -2147483648 then width_bucket(low - 1, l.ids) else 0 end + 1
              :width_bucket(k.high, l.ids)]
            from unnest(keys, highs) k (gram, high)
              join concord.search_list_\(part) l on l.space = s and l.gram = k.gram;
      """
    }.joined(separator: "\n")
    return """
      create or replace function concord.search_send(s int, keys bigint[], highs int[], low int)
        returns table (part int, ids int[]) language plpgsql stable security definer
        set search_path = pg_catalog, concord, pg_temp as $$
        begin
          if not concord.may_search(s) then return; end if;
      \(parts)
        end $$;
      revoke execute on function concord.search_send from public;
      grant execute on function concord.search_send to concord_reader;
      """
  }()
}
