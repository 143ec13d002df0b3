/** Holds the place of something on its way; nothing is shown for the first 300 ms. */
export function Waiting() {
  return (
    <div className="waiting" role="status">
      <span className="visually-hidden">One moment</span>
      <span className="waiting-line" />
      <span className="waiting-line" />
      <span className="waiting-line" />
    </div>
  );
}
