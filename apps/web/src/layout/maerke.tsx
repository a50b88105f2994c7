/** A way with three stops, the last one still open. */
export const Mærke = () => (
  <svg class="maerke" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
    <path
      d="M6 26h9a5 5 0 0 0 5-5v-4a5 5 0 0 1 5-5h1"
      fill="none"
      stroke="currentColor"
      stroke-width="3"
      stroke-linecap="round"
    />
    <circle cx="6" cy="26" r="4" fill="currentColor" />
    <circle cx="20" cy="19" r="3.5" fill="currentColor" />
    <circle cx="26" cy="8" r="4" fill="#fff" stroke="currentColor" stroke-width="2.5" />
  </svg>
)
