import type { Day } from '@sagsvej/calendar'
import {
  afgivetAfGrund,
  afgivetTilUdenforstående,
  dokumentetErUndtaget,
  dokumentetsSærligeArt,
  erInternFagligVurdering,
  erInterntArbejdsdokument,
  foreliggerIEndeligForm,
  fremgårAfAndetUdleveret,
  heleDokumentetErOmfattet,
  hensynBagUndtagelse,
  internFagligVurderingUdleveres,
  interntDokumentsIndhold,
  oplysningenSkalUddrages,
  oplysningernesArt,
  passagenKanUndtages,
  praksisAtIndhenteEksternVurdering,
  restenUdleveres,
} from '@sagsvej/law'
import { evaluate, type Kontekst, type MedBestemmelse, type Sandt, type Spor } from '@sagsvej/rules'
import type { Dokument } from '../dokumenter/dokumenter.ts'
import { type Afledt, sagskontekst } from '../sag/afledt.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Dokumentsvar } from './svar.ts'
import type { Vurderet } from './vurdering.ts'

type Svar = Record<string, boolean | undefined>

/** What a party gets of a document (FVL.9-15c), asked of the law one document and one passage at a time. */
export function efterForvaltningsloven(
  sag: SagTilstand,
  dokument: Dokument,
  svar: Dokumentsvar,
  day: Day,
): Vurderet {
  const spor: Spor[] = []
  const ask = (provision: MedBestemmelse<Sandt>, more: readonly Afledt[] = [], judged: Svar = {}) => {
    const trace = evaluate(provision.led, context(sag, [...facts(dokument, svar), ...more], judged, day))
    spor.push(trace)
    return trace.udfald
  }
  const whole = ask(dokumentetErUndtaget)
  if (whole.art === 'åben') return { art: 'åben', mangler: whole.mangler.map(({ etiket }) => etiket) }
  if (whole.art === 'ja') {
    if (ask(internFagligVurderingUdleveres).art === 'ja') return given('gives', spor)
    const uddrag = svar.oplysninger.filter(
      ({ art, relevant, staarAndetsteds }) =>
        ask(
          oplysningenSkalUddrages,
          [
            [oplysningernesArt, art],
            [fremgårAfAndetUdleveret, staarAndetsteds],
          ],
          { oplysningenErRelevant: relevant, oplysningerneErVæsentlige: relevant },
        ).art === 'ja',
    )
    const grunde = [svar.saerligArt ?? 'internt']
    const told = uddrag.map(({ tekst }) => tekst)
    return { ...given(told.length > 0 ? 'ekstraheres' : 'undtages', spor), grunde, uddrag: told }
  }
  if (svar.passager.length === 0) return given('gives', spor)
  const judged = { hensynetVejerTungest: true, fortrolighedFølgerAfForpligtelse: true, ...left(svar) }
  const refused = svar.passager.find(
    ({ hensyn }) => ask(passagenKanUndtages, [[hensynBagUndtagelse, hensyn]], judged).art !== 'ja',
  )
  if (refused) return { art: 'ikke hjemlet', hensyn: refused.hensyn }
  const [first] = svar.passager
  const rest = ask(restenUdleveres, [[hensynBagUndtagelse, first?.hensyn]], judged)
  const grunde = [...new Set(svar.passager.map(({ hensyn }) => hensyn))]
  return { ...given(rest.art === 'ja' ? 'delvis' : 'undtages', spor), grunde }
}

const given = (disposition: 'gives' | 'delvis' | 'ekstraheres' | 'undtages', spor: readonly Spor[]) =>
  ({ art: 'vurderet', regelsæt: 'partsaktindsigt', disposition, grunde: [], uddrag: [], spor }) as const

const facts = ({ udefra, endelig }: Dokument, svar: Dokumentsvar): readonly Afledt[] => [
  [erInterntArbejdsdokument, svar.internt],
  [afgivetTilUdenforstående, udefra],
  [afgivetAfGrund, svar.afgivetFordi ?? 'anden'],
  [foreliggerIEndeligForm, endelig],
  [interntDokumentsIndhold, svar.indhold],
  [dokumentetsSærligeArt, svar.saerligArt ?? 'ingen'],
  [erInternFagligVurdering, svar.fagligVurdering ?? false],
  [praksisAtIndhenteEksternVurdering, svar.fagligVurdering ?? false],
  [hensynBagUndtagelse, 'intet'],
  [heleDokumentetErOmfattet, svar.hele ?? false],
]

const left = ({ rest }: Dokumentsvar): Svar => ({
  restenRøberHensynet: rest === 'roeber',
  restenErKlartVildledende: rest === 'vildleder',
  restenErUdenMening: rest === 'uden_mening',
})

/** The facts and the judgements of this document alone: those of the case at large are about something else. */
function context(sag: SagTilstand, given: readonly Afledt[], judged: Svar, day: Day): Kontekst {
  const k = sagskontekst(sag, given, { på: day, kendt: day })
  const grundlag = { ...k.grundlag, skøn: ({ navn }: { readonly navn: string }) => judged[navn] ?? false }
  return { ...k, grundlag }
}
