import { afvist, fejl, læst } from '@sagsvej/rules/read'
import { liste, tekst, valg, valgfri } from '../begivenheder/felt.ts'
import type { Klagespor } from '../breve/blok.ts'
import { dokumenter } from '../dokumenter/dokumenter.ts'
import { BrevAfsendt, KANALER } from '../forsendelse/begivenheder.ts'
import { forsendelser } from '../forsendelse/forsendelser.ts'
import { klagesporI } from '../forsendelse/klagevejledning.ts'
import { retteKanal, rettesModtager } from '../forsendelse/modtager.ts'
import { gjort, kommando } from '../kommandoer/kommando.ts'
import { findes, ved } from '../kommandoer/regler.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { type Anmodning, aktindsigter } from './aktindsigter.ts'
import {
  AktindsigtAfgjort,
  AktindsigtDelvisUdleveret,
  AktindsigtUdleveret,
  type REGELSÆT,
} from './begivenheder.ts'
import { fingeraftryk } from './fingeraftryk.ts'
import { omfattet } from './omfattet.ts'
import { besluttet } from './pakker.ts'
import { tilDenRette } from './regler.ts'

export const anmodning = findes(
  'anmodningId',
  { da: 'en anmodning om aktindsigt', en: 'a request for access' },
  aktindsigter,
)

const BREVET = { anmodningId: tekst, brevId: tekst, kanal: valg(KANALER) } as const

/** What nobody doubts goes first: documents given whole, in the version that was looked at. */
export const delvis = kommando({
  type: 'UdleverNoget',
  titel: { da: 'Udlever det, der ikke er tvivl om', en: 'Hand over what nobody doubts' },
  felter: { ...BREVET, pakke: fingeraftryk, dokumenter: liste(tekst) },
  regler: [
    anmodning,
    svarbrev,
    rettesModtager,
    retteKanal,
    (asked, sag, om) => tilDenRette(() => asked.dokumenter)(asked, sag, om),
    ({ anmodningId, dokumenter: chosen }, sag) => {
      const looked = emne(sag, aktindsigter).get(anmodningId)?.gennemgået
      return chosen.flatMap((id) => {
        const one = looked?.get(id)
        const now = emne(sag, dokumenter).get(id)?.version
        return one?.disposition === 'gives' && one.version === now ? [] : [ved('dokumenter', ikkeHelt(id))]
      })
    },
  ],
  giver: ({ dokumenter: chosen, kanal, ...asked }, sag, om) => {
    const papers = chosen.map((dokumentId) => ({
      dokumentId,
      version: emne(sag, dokumenter).get(dokumentId)?.version ?? 1,
    }))
    return læst([
      gjort(AktindsigtDelvisUdleveret, { ...asked, dokumenter: papers }, om),
      gjort(BrevAfsendt, { brevId: asked.brevId, kanal }, om),
    ])
  },
})

/** Given, given in part or refused: it follows from what becomes of each document. A refusal goes out with its letter. */
export const afgør = kommando({
  type: 'AfgørAktindsigt',
  titel: { da: 'Afgør anmodningen om aktindsigt', en: 'Decide the request for access' },
  felter: { ...BREVET, pakke: valgfri(fingeraftryk) },
  regler: [anmodning, svarbrev, rettesModtager, retteKanal, tilDenRette(() => [])],
  giver: ({ anmodningId, brevId, kanal, pakke }, sag, om) => {
    const asked = emne(sag, aktindsigter).get(anmodningId)
    if (!asked) return læst([])
    const papers = omfattet(sag, asked).map(({ dokumentId, version }) => ({ dokumentId, version }))
    const udfald = udfaldAf(asked, papers)
    const refused = udfald === 'afslag'
    const brev = emne(sag, forsendelser).get(brevId)
    if (udfald !== 'givet' && brev && klagesporI(brev.indhold) !== SPOR[asked.regelsæt]) {
      return afvist(ved('brevId', klagevejledning()))
    }
    if (refused === (pakke !== undefined))
      return afvist(ved('pakke', refused ? ingenPakke() : pakkenMangler()))
    const udleveres = papers
      .map(({ dokumentId }) => dokumentId)
      .filter((id) => asked.gennemgået.get(id)?.disposition !== 'undtages')
    const made = { anmodningId, brevId, udfald, dokumenter: papers, udleveres, ...(refused ? {} : { pakke }) }
    const decided = gjort(AktindsigtAfgjort, made, om)
    return læst(refused ? [decided, gjort(BrevAfsendt, { brevId, kanal }, om)] : [decided])
  },
})

/** The track of complaint by the rules the request goes by; none of them has the four weeks (FVL.16.4.spor). */
const SPOR: Readonly<Record<keyof typeof REGELSÆT, Klagespor | undefined>> = {
  partsaktindsigt: 'aktindsigt_forvaltningsloven',
  egenacces: 'aktindsigt_offentlighedsloven',
  offentlighedsloven: 'aktindsigt_offentlighedsloven',
  // There the letter tells of the data protection authority, which is no track of these.
  databeskyttelse: undefined,
}

function udfaldAf({ gennemgået }: Anmodning, papers: readonly { readonly dokumentId: string }[]) {
  const each = papers.map(({ dokumentId }) => gennemgået.get(dokumentId)?.disposition ?? 'undtages')
  if (each.every((one) => one === 'gives')) return 'givet'
  return each.every((one) => one === 'undtages') ? 'afslag' : 'delvis'
}

/** Exactly what was decided on is sent, to the one who may have it. */
export const udlever = kommando({
  type: 'UdleverAktindsigt',
  titel: { da: 'Udlever dokumenterne', en: 'Hand the documents over' },
  felter: { ...BREVET, pakke: fingeraftryk },
  regler: [
    anmodning,
    svarbrev,
    rettesModtager,
    retteKanal,
    tilDenRette(besluttet),
    ({ anmodningId, pakke }, sag) => {
      const decided = emne(sag, aktindsigter).get(anmodningId)?.afgjort
      return !decided || decided.pakke === pakke ? [] : [ved('pakke', andenPakke())]
    },
  ],
  giver: ({ kanal, ...asked }, _sag, om) =>
    læst([gjort(AktindsigtUdleveret, asked, om), gjort(BrevAfsendt, { brevId: asked.brevId, kanal }, om)]),
})

/** The answer is written, and has not gone out: it goes with what it tells of. */
function svarbrev({ brevId }: { readonly brevId: string }, sag: SagTilstand): readonly Fejl[] {
  const brev = emne(sag, forsendelser).get(brevId)
  return brev?.art === 'aktindsigt_svar' && !brev.afsendt ? [] : [ved('brevId', skrivSvar())]
}

const ikkeHelt = (id: string) =>
  fejl(
    'ikkeKlar',
    `Dokumentet "${id}" er ikke gennemgået som et, der gives helt, i den version, det har nu. Gennemgå det først.`,
    `The document "${id}" has not been looked at as one that is given whole, in the version it has now. Do that first.`,
  )
const skrivSvar = () =>
  fejl(
    'ikkeKlar',
    'Svaret på anmodningen er ikke skrevet, eller det er allerede sendt. Skriv et nyt, med begrundelse og klagevejledning, hvor noget ikke gives.',
    'The answer to the request has not been written, or has been sent already. Write a new one, with reasons and how to complain where something is not given.',
  )
const klagevejledning = () =>
  fejl(
    'ikkeKlar',
    'Brevet har ikke klagevejledningen for en afgørelse om aktindsigt. Den har hverken 4 uger eller genvurdering.',
    'The letter lacks the guidance on complaint for a decision on access. That has neither 4 weeks nor a reassessment.',
  )
const ingenPakke = () =>
  fejl(
    'ikkeMuligt',
    'Intet gives, så der er ingen pakke at sende.',
    'Nothing is given, so there is no package to send.',
  )
const pakkenMangler = () =>
  fejl(
    'ikkeKlar',
    'Skriv fingeraftrykket af den pakke, der skal sendes, så det kan ses, at netop den blev sendt.',
    'Give the fingerprint of the package to be sent, so that it can be seen that this very one was.',
  )
const andenPakke = () =>
  fejl(
    'ikkeMuligt',
    'Pakken er ikke den, der blev afgjort. Send den, eller afgør anmodningen om den nye.',
    'The package is not the one that was decided on. Send that one, or decide on the new one.',
  )
