import type { Blok, Brev } from '@sagsvej/casework'
import { etiketter } from './etiketter.ts'

const henvisninger = (alle: readonly { readonly tekst: string }[]) => alle.map(({ tekst }) => tekst)

function blokTekster(blok: Blok, sådanTalt: string): readonly string[] {
  switch (blok.art) {
    case 'resume':
      return blok.afsnit
    case 'overskrift':
    case 'afsnit':
      return [blok.tekst]
    case 'liste':
      return blok.punkter
    case 'opstilling':
      return blok.raekker.flatMap(({ navn, vaerdi }) => [navn, vaerdi])
    case 'tabel':
      return [blok.titel, ...blok.kolonner, ...blok.raekker.flat()]
    case 'hjemmel':
      return [blok.titel, ...henvisninger(blok.henvisninger)]
    case 'frist':
      return [
        blok.titel,
        blok.tekst,
        ...(blok.konto ? [sådanTalt, ...blok.konto.tekst] : []),
        ...(blok.henvisning ? [blok.henvisning.tekst] : []),
      ]
    case 'klagevejledning':
      return [blok.titel, ...blok.afsnit, ...henvisninger(blok.henvisninger)]
    case 'boks':
      return [blok.titel, ...blok.punkter]
    case 'underskrift':
      return [blok.hilsen, blok.navn, blok.stilling, blok.afsender]
  }
}

/** Every word of a letter as it is read, head first, in order. */
export function brevetsOrd(brev: Brev): readonly string[] {
  const ord = etiketter(brev)
  const { afsender } = brev
  return ordene(
    [
      afsender.kommune,
      afsender.enhed,
      ord.til,
      brev.modtager,
      ord.dato,
      ord.datoen,
      ord.sag,
      brev.sagsnummer,
      ord.telefon,
      afsender.telefon,
      ord.skriv,
      afsender.svarvej,
      brev.titel,
      ...brev.blokke.flatMap((blok) => blokTekster(blok, ord.sådanTalt)),
    ].join(' '),
  )
}

/** The words of a text: what stands between spaces, bullets left out. A line may break after a hyphen, so a word ends there. */
export const ordene = (text: string): readonly string[] =>
  text.split(/[\s\u00A0]+|(?<=-)/).filter((one) => one !== '' && one !== '•')
