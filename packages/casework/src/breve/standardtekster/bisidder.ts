import { kanLadeSigRepræsentere } from '@sagsvej/law'
import { standardtekst } from './standardtekst.ts'

/** That the person may bring somebody, or let somebody else act (FVL.8.1). */
export const BISIDDER = standardtekst(
  'bisidder',
  [],
  [
    {
      fra: '2006-07-03',
      hvilerPå: [kanLadeSigRepræsentere],
      afsnit: [
        {
          da: 'Du må gerne tage en bisidder med, for eksempel en ven eller en fra din fagforening. Du må også lade en anden føre din sag.',
          en: 'You may bring someone to sit beside you, for example a friend or someone from your union. You may also let someone else act for you.',
        },
      ],
    },
  ],
)
