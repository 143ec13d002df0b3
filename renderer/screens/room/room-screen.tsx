export function RoomScreen({ id }: { id: string }) {
  return <p>{id}</p>;
}
