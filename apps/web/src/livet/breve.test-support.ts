import { parseDay } from '@sagsvej/calendar'
import { brevTilAfgørelse, høringsbrevTilAfgørelse, indkaldelsesbrev } from '@sagsvej/casework'
import type { Liv } from './liv.test-support.ts'

/** Called to a talk by a letter that arrives. `følge`: that staying away may cost the sickness benefit. */
export async function indkald(
  liv: Liv,
  forloebId: string,
  samtaleId: string,
  holdes: string,
  formål: string,
  følge = false,
): Promise<void> {
  const tale = { klokken: '10:00', form: 'fremmoede' } as const
  const samtale = {
    ...tale,
    dag: parseDay(holdes),
    minutter: 45,
    sted: 'Prøvegade 1, Prøvekøbing',
    formål: { da: formål, en: formål },
  }
  const brev = indkaldelsesbrev(liv.hoved, {
    samtale,
    ...(følge ? { følge: 'sygedagpenge_medvirken' as const } : {}),
  })
  const brevId = await liv.sender(brev)
  await liv.gør('IndkaldTilSamtale', { forloebId, samtaleId, holdes, ...tale, formaal: formål, brevId })
  await liv.fremme(brevId)
}

/** What came of a talk: an agreement, why, and the next. */
export const referat = (forloebId: string, samtaleId: string, holdt: string, næste?: string) => ({
  forloebId,
  samtaleId,
  holdt,
  afklaret: [
    { hvad: 'tilbage', resultat: 'Vil gerne tilbage til lageret, men kan ikke løfte.' },
    { hvad: 'stoette', resultat: 'Ønsker en plan sammen med sin arbejdsgiver.' },
  ],
  aftaler: [
    {
      hvad: 'Tal med din chef om opgaver uden løft',
      hvorfor: 'Så kan du komme lidt tilbage ad gangen',
      forventning: 'Du fortæller om det næste gang',
    },
  ],
  ...(næste === undefined
    ? { ingenNaeste: 'Loven sætter ingen dag, og vi aftaler den, når der er brug for den.' }
    : { naeste: { dato: næste, emne: 'Hvordan går det?', forventning: 'Du har talt med din chef.' } }),
  deltagere: ['bisidder'],
})

/** A document comes in from somebody. */
export const modtag = (
  liv: Liv,
  dokumentId: string,
  titel: string,
  art: string,
  fra: string,
): Promise<void> =>
  liv.gør('ModtagDokument', {
    dokumentId,
    titel,
    art,
    fra,
    modtaget: liv.dag,
    anmoderOmAktindsigt: false,
    klager: false,
  })

/** The party is heard over what is planned, answers, and the time has gone. */
export async function hør(liv: Liv, afgoerelseId: string, påtænkt: string, svar: string): Promise<void> {
  const svarSenest = efter(liv.dag, 16)
  const brev = høringsbrevTilAfgørelse(await liv.sag(), afgoerelseId, liv.hoved, {
    påtænkt: { da: påtænkt, en: påtænkt },
    svarfrist: parseDay(svarSenest),
  })
  const brevId = await liv.sender(brev)
  await liv.gør('HørPart', { hoeringId: `h-${afgoerelseId}`, afgoerelseId, brevId, svarSenest })
  await liv.fremme(brevId)
  await liv.som('borger').gør('RegistrérHøringssvar', {
    hoeringId: `h-${afgoerelseId}`,
    modtaget: liv.dag,
    tekst: svar,
  })
  liv.som('sagsbehandler')
  await liv.den(efter(svarSenest, 1))
}

/** A decision from its preparation to the letter that has arrived. `hørt`: what the hearing said, where one is held. */
export async function afgør(
  liv: Liv,
  afgoerelseId: string,
  art: string,
  om: { readonly hørt?: readonly [påtænkt: string, svar: string]; readonly godkendes?: boolean } = {},
): Promise<string> {
  await liv.som('sagsbehandler').gør('ForberedAfgørelse', { afgoerelseId, art, paa: liv.dag })
  if (om.hørt) await hør(liv, afgoerelseId, ...om.hørt)
  if (om.godkendes) {
    await liv.som('leder').gør('GodkendAfgørelse', { afgoerelseId })
    liv.som('sagsbehandler')
  }
  const svar = brevTilAfgørelse(await liv.sag(), afgoerelseId, liv.hoved)
  if (!svar?.skrevet) throw new Error(`${liv.dag} ${art}: ${svar?.mangler.join(' ') ?? 'no decision'}`)
  const brevId = await liv.skriver(svar.brev)
  await liv.gør('TræfAfgørelse', { afgoerelseId, brevId })
  await liv.afsender(brevId)
  await liv.fremme(brevId)
  return brevId
}

/** So many days after. */
export const efter = (dag: string, dage: number): string =>
  new Date(Date.parse(`${dag}T12:00:00Z`) + dage * 86_400_000).toISOString().slice(0, 10)
