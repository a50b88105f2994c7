import type { Trin } from '../motor/sagsgang.ts'

/** The case ends when what the law asks of it has been done, or when there is no more need of it. */
export const slutningstrin: readonly Trin[] = [
  {
    nøgle: 'afsluttet',
    titel: { da: 'Rehabiliteringssagen afsluttes', en: 'The rehabilitation case ends' },
    siger: {
      da: 'Luk den, når teamet har givet sin indstilling, eller når der ikke længere er brug for den.',
      en: 'Close it when the team has given its recommendation, or when it is no longer needed.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: { art: 'kan' },
    gøresVed: ['RehabiliteringssagAfsluttet'],
  },
]
