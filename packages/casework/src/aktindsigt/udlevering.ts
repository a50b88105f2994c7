import { afvist, fejl, læst } from '@sagsvej/rules/read'
import { liste, tekst, valgfri } from '../begivenheder/felt.ts'
import { dokumenter } from '../dokumenter/dokumenter.ts'
import { forsendelser } from '../forsendelse/forsendelser.ts'
import { brevSendt } from '../forsendelse/sendt.ts'
import { direkte, gjort, kommando } from '../kommandoer/kommando.ts'
import { findes, ved } from '../kommandoer/regler.ts'
import { emne } from '../sag/emne.ts'
import { type Anmodning, aktindsigter } from './aktindsigter.ts'
import { AktindsigtAfgjort, AktindsigtDelvisUdleveret, AktindsigtUdleveret } from './begivenheder.ts'
import { fingeraftryk } from './fingeraftryk.ts'
import { omfattet } from './omfattet.ts'
import { tilDenRette } from './regler.ts'

export const anmodning = findes(
  'anmodningId',
  { da: 'en anmodning om aktindsigt', en: 'a request for access' },
  aktindsigter,
)

/** Everything of a request that something is given of. */
const gives = ({ gennemgået, afgjort }: Anmodning): readonly string[] =>
  [...gennemgået.values()]
    .filter(
      ({ disposition, dokumentId }) =>
        disposition !== 'undtages' && (afgjort?.dokumenter.includes(dokumentId) ?? true),
    )
    .map(({ dokumentId }) => dokumentId)

/** What nobody doubts goes first: documents given whole, in the version that was looked at. */
export const delvis = kommando({
  type: 'UdleverNoget',
  titel: { da: 'Udlever det, der ikke er tvivl om', en: 'Hand over what nobody doubts' },
  felter: { anmodningId: tekst, brevId: tekst, pakke: fingeraftryk, dokumenter: liste(tekst) },
  regler: [
    anmodning,
    brevSendt(['aktindsigt_svar']),
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
  giver: ({ dokumenter: chosen, ...asked }, sag, om) => {
    const papers = chosen.map((dokumentId) => ({
      dokumentId,
      version: emne(sag, dokumenter).get(dokumentId)?.version ?? 1,
    }))
    return læst([gjort(AktindsigtDelvisUdleveret, { ...asked, dokumenter: papers }, om)])
  },
})

/** Given, given in part or refused: it follows from what becomes of each document. */
export const afgør = kommando({
  type: 'AfgørAktindsigt',
  titel: { da: 'Afgør anmodningen om aktindsigt', en: 'Decide the request for access' },
  felter: { anmodningId: tekst, brevId: tekst, pakke: valgfri(fingeraftryk) },
  regler: [anmodning, skrevetSvar],
  giver: ({ anmodningId, brevId, pakke }, sag, om) => {
    const asked = emne(sag, aktindsigter).get(anmodningId)
    if (!asked) return læst([])
    const papers = omfattet(sag, asked)
    const kept = papers.map(({ dokumentId }) => asked.gennemgået.get(dokumentId)?.disposition ?? 'undtages')
    const none = papers.length > 0 && kept.every((one) => one === 'undtages')
    const udfald = none ? 'afslag' : kept.every((one) => one === 'gives') ? 'givet' : 'delvis'
    if ((udfald === 'afslag') === (pakke !== undefined))
      return afvist(ved('pakke', none ? ingenPakke() : pakkenMangler()))
    const dokumenter = papers.map(({ dokumentId, version }) => ({ dokumentId, version }))
    const made = { anmodningId, brevId, udfald, dokumenter, ...(pakke === undefined ? {} : { pakke }) }
    return læst([gjort(AktindsigtAfgjort, made, om)])
  },
})

/** Exactly what was decided on is sent, to the one who may have it. */
export const udlever = direkte(
  'UdleverAktindsigt',
  { da: 'Udlever dokumenterne', en: 'Hand the documents over' },
  AktindsigtUdleveret,
  [
    anmodning,
    brevSendt(['aktindsigt_svar']),
    tilDenRette(gives),
    ({ anmodningId, pakke }, sag) => {
      const decided = emne(sag, aktindsigter).get(anmodningId)?.afgjort
      return !decided || decided.pakke === pakke ? [] : [ved('pakke', andenPakke())]
    },
  ],
)

function skrevetSvar({ brevId }: { readonly brevId: string }, sag: Parameters<typeof emne>[0]) {
  const brev = emne(sag, forsendelser).get(brevId)
  return brev?.art === 'aktindsigt_svar' ? [] : [ved('brevId', svarbrev())]
}

const ikkeHelt = (id: string) =>
  fejl(
    'ikkeKlar',
    `Dokumentet "${id}" er ikke gennemgået som et, der gives helt, i den version, det har nu. Gennemgå det først.`,
    `The document "${id}" has not been looked at as one that is given whole, in the version it has now. Do that first.`,
  )
const svarbrev = () =>
  fejl(
    'ikkeKlar',
    'Svaret på anmodningen er ikke skrevet. Skriv det med begrundelse og klagevejledning, hvor noget ikke gives.',
    'The answer to the request has not been written. Write it, with reasons and how to complain where something is not given.',
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
