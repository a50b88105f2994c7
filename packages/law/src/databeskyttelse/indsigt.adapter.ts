import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import { bedtOmIndsigtIOpslag } from '../fakta/indsigt-i-egne-data.ts'
import { medarbejderenOplyses, opslagenesTidOgFormålOplyses } from './indsigt.ts'

export interface LogAnmodning {
  readonly request: readonly string[]
}

/** The employee is named only where the judgement is that the person needs it and no regard weighs more. */
export function logAnmodningAf({ request }: LogAnmodning, lawAsOf: string) {
  const ja = (krav: Parameters<typeof evaluer>[0], nødvendigt = false) =>
    sandtSvar(
      evaluer(krav, {
        fakta: fakta([bedtOmIndsigtIOpslag, request.length > 0]),
        skøn: { medarbejderensNavnErNoedvendigt: nødvendigt },
        på: lawAsOf,
      }),
    ) === true
  const opslag = ja(opslagenesTidOgFormålOplyses)
  return {
    given: [
      ...(opslag && request.includes('when') ? ['datetime'] : []),
      ...(opslag && request.includes('why') ? ['purpose'] : []),
    ],
    normallyNotGiven: request.includes('who') && !ja(medarbejderenOplyses) ? ['employee_identity'] : [],
    ...(ja(medarbejderenOplyses, true) ? { exceptionIf: 'needed_for_rights_and_not_outweighed' } : {}),
  }
}
