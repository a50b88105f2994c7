import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { sandtSvar } from '../../eksempler/svar.ts'
import {
  bruddetSkete,
  brudPåPligten,
  personligKontaktErForsøgt,
  skriftligtVejledtOmSanktioner,
  vejledningErGennemgået,
} from '../../fakta/sanktion.ts'
import { vejledningGiverAdgangTilSanktion } from '../../kontanthjaelp/vejledning.ts'
import { sanktionKanBrugesVedLedighedsydelse } from '../../ledighedsydelse/vejledning.ts'
import { sanktionKanBruges } from './sanktion-kan-bruges.ts'

export interface Udeblivelse {
  readonly invitationStatedConsequences: boolean
  readonly individualGuidance: boolean
  readonly benefit: string
  readonly absentOn: string
}

/** The benefit decides which paragraph asks for the guidance. */
const kravFor = (benefit: string) =>
  benefit.startsWith('kontanthjaelp')
    ? vejledningGiverAdgangTilSanktion
    : benefit.startsWith('ledighedsydelse')
      ? sanktionKanBrugesVedLedighedsydelse
      : sanktionKanBruges

/** The question is on the guidance: that the person was sought is taken for done. */
export const sanktionEfterUdeblivelse = (f: Udeblivelse) => {
  const må = (skriftligt: boolean, individuelt: boolean) =>
    sandtSvar(
      evaluer(kravFor(f.benefit), {
        fakta: fakta(
          [bruddetSkete, f.absentOn],
          [brudPåPligten, 'udeblev_fra_samtale'],
          [skriftligtVejledtOmSanktioner, skriftligt],
          [vejledningErGennemgået, individuelt],
          [personligKontaktErForsøgt, true],
        ),
        på: f.absentOn,
      }),
    )
  const allowed = må(f.invitationStatedConsequences, f.individualGuidance)
  const mangler = !f.individualGuidance && må(true, false) === false
  return {
    allowed,
    missing: mangler
      ? 'individual_guidance_before_event'
      : allowed === false
        ? 'written_guidance_before_event'
        : null,
  }
}
