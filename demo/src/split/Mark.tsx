// Recourse's mark.
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 26 26" fill="none" aria-hidden="true">
      <path d="M6 9.500h9.500a5 5 0 0 1 0 10H9M10.200 5 5.700 9.500l4.500 4.500" />
    </svg>
  );
}
