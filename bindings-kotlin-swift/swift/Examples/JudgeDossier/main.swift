// A whole organisation judged on a day: who is in breach, and what has to be done first.
// Usage: JudgeDossier DOSSIER.json YYYY-MM-DD

import Foundation
import Kinderopvang

guard CommandLine.arguments.count == 3, let on = CivilDate(CommandLine.arguments[2]) else {
    print("usage: JudgeDossier DOSSIER.json YYYY-MM-DD")
    exit(2)
}
do {
    let text = try String(contentsOfFile: CommandLine.arguments[1], encoding: .utf8)
    let report = try Dossier(json: text).judge(on: on)
    let totals = report.totals
    print("\(report.organisation), \(report.on): \(totals.persons) persons, \(totals.breach) in breach, \(totals.due) due")
    for person in report.persons where person.status == .breach {
        print("\(person.name ?? person.id): \(try person.duty.explain(language: .en))")
    }
    for action in report.actions.prefix(5) {
        print("\(action.urgency.text(language: .en)): \(try action.explain(language: .en))")
    }
} catch let KinderopvangError.wrongInput(faults) {
    for fault in faults { print("\(fault.path): \(fault.message)") }
    exit(2)
}
