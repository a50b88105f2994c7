import { parseDay } from '@sagsvej/calendar'
import { genvurderingsbrev, klagekvittering } from '@sagsvej/casework'
import { efter } from './breve.test-support.ts'
import type { Liv } from './liv.test-support.ts'

/** Complained in time; the municipality keeps its decision and sends it on. */
export async function klaget(liv: Liv, afgoerelseId: string, afgjort: string): Promise<void> {
  const klageId = `k-${afgoerelseId}`
  const klageModtaget = liv.dag
  await liv.som('borger').gør('ModtagKlage', {
    klageId,
    afgoerelseId,
    modtaget: klageModtaget,
    form: 'skriftligt',
    tekst: 'Jeg kan stadig ikke løfte, og lægen siger det samme.',
    fra: 'borger',
  })
  liv.som('sagsbehandler')
  const [modtaget, afgørelseDen] = [parseDay(klageModtaget), parseDay(afgjort)]
  const kvittering = await liv.sender(klagekvittering(liv.hoved, { modtaget, afgørelseDen }))
  await liv.gør('KvitterForKlage', { klageId, brevId: kvittering })
  await liv.den(efter(liv.dag, 12))
  const begrundelse = 'Der er ikke kommet nyt, der ændrer vurderingen.'
  const brevId = await liv.sender(
    genvurderingsbrev(liv.hoved, {
      klageModtaget: modtaget,
      afgørelseDen,
      udfald: 'fastholdt',
      begrundelse: [{ da: begrundelse, en: begrundelse }],
    }),
  )
  await liv.gør('ForetagGenvurdering', { klageId, udfald: 'fastholdt', begrundelse, brevId })
  await liv.gør('VideresendKlage', { klageId, brevId })
}

/** The board upholds it. */
export async function stadfæstet(liv: Liv, afgoerelseId: string): Promise<void> {
  const klageId = `k-${afgoerelseId}`
  await liv
    .som('system')
    .gør(
      'RegistrérAnkestyrelsensAfgørelse',
      { klageId, udfald: 'stadfaestet', modtaget: liv.dag, tekst: 'Kommunens afgørelse står ved magt.' },
      'ankestyrelsen',
    )
  liv.som('sagsbehandler')
}
