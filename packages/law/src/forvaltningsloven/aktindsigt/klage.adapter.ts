import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { sandtSvar } from '../../eksempler/svar.ts'
import { klageinstansISagen, klagenGælder } from '../../fakta/afgoerelse.ts'
import { fireUgersFristOgGenvurdering, klageOverAktindsigtTilAnkestyrelsen } from './klage.ts'

export interface Klageskabelon {
  readonly decisionKind: string
  readonly templateDeadlineWeeks: number | null
  readonly templateGenvurdering: boolean
}

const gælder = (art: string): string =>
  art.includes('partsaktindsigt')
    ? 'partsaktindsigt'
    : art.includes('offentlighed')
      ? 'offentlighedsloven'
      : 'sagen'

/** Social and employment cases have Ankestyrelsen as their appeal body. */
export function klageskabelonAf(f: Klageskabelon, lawAsOf: string) {
  const art = gælder(f.decisionKind)
  const sag = { fakta: fakta([klagenGælder, art], [klageinstansISagen, 'ankestyrelsen']), på: lawAsOf }
  const spor = sandtSvar(evaluer(fireUgersFristOgGenvurdering, sag)) === true
  const tilAnkestyrelsen =
    art !== 'partsaktindsigt' || sandtSvar(evaluer(klageOverAktindsigtTilAnkestyrelsen, sag)) === true
  const deadlineWeeks = spor ? 4 : null
  return {
    correct: f.templateDeadlineWeeks === deadlineWeeks && f.templateGenvurdering === spor,
    deadlineWeeks,
    genvurdering: spor,
    appealBody: tilAnkestyrelsen ? 'Ankestyrelsen' : null,
  }
}
