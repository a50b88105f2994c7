import { formatDay } from '@sagsvej/calendar'
import { inLanguage, type Sprog, type Tekst } from '@sagsvej/rules'
import type { Underskrift } from './blok.ts'
import { BREVSKEMA, type Brevslags, type Brevsvar } from './brev.ts'
import { type Brevdel, dele } from './dele/brevdel.ts'
import type { Brevhoved } from './hoved.ts'

/** Puts a letter together of its pieces and signs it. Not written while anything in it is missing, or no name stands in it. */
export function saml(
  hoved: Brevhoved,
  { slags, titel }: { readonly slags: Brevslags; readonly titel: Tekst },
  ...alle: readonly Brevdel[]
): Brevsvar {
  const { sprog = 'da', dato, sagsnummer, modtager, afsender } = hoved
  const { blokke, brugt, mangler } = dele(...alle)
  const alt = [...tomme(hoved, sprog), ...mangler]
  if (alt.length > 0) return { skrevet: false, mangler: alt }
  return {
    skrevet: true,
    brev: {
      skema: BREVSKEMA,
      slags,
      sprog,
      emne: inLanguage(sprog)(`Brev fra ${afsender.kommune}`, `Letter from ${afsender.kommune}`),
      titel: titel[sprog],
      dato: formatDay(dato),
      sagsnummer,
      afsender,
      modtager,
      blokke: [...blokke, underskrift(hoved, sprog)],
      standardtekster: brugt.filter((one, i) => brugt.findIndex(({ noegle }) => noegle === one.noegle) === i),
    },
  }
}

function underskrift({ afsender, underskriver }: Brevhoved, sprog: Sprog): Underskrift {
  return {
    art: 'underskrift',
    hilsen: inLanguage(sprog)('Venlig hilsen', 'Kind regards'),
    navn: underskriver.navn,
    stilling: underskriver.stilling,
    afsender: `${afsender.enhed}, ${afsender.kommune}`,
  }
}

/** Fields no letter may lack. */
function tomme({ sagsnummer, modtager, afsender, underskriver }: Brevhoved, sprog: Sprog): readonly string[] {
  const t = inLanguage(sprog)
  const felter: readonly (readonly [string, string])[] = [
    [modtager, t('modtagerens navn', 'the name of the recipient')],
    [sagsnummer, t('sagens nummer', 'the number of the case')],
    [afsender.kommune, t('kommunens navn', 'the name of the municipality')],
    [afsender.enhed, t('navnet på den enhed, der skriver', 'the name of the office that writes')],
    [afsender.telefon, t('et telefonnummer', 'a telephone number')],
    [afsender.svarvej, t('hvordan man kan svare', 'how to write back')],
    [underskriver.navn, t('navnet på den, der skriver under', 'the name of the one who signs')],
    [underskriver.stilling, t('underskriverens stilling', 'the position of the one who signs')],
  ]
  return felter
    .filter(([value]) => value.trim() === '')
    .map(([, navn]) =>
      t(`Brevet mangler ${navn}. Skriv det først.`, `The letter lacks ${navn}. Fill it in first.`),
    )
}
