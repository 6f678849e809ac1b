import ConcordKit
let answer = try LookupDesk(Workspace()).lookup("上海精神")
print(answer.terms.first?.targets.first?.term ?? "-")
