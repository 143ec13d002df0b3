import { describe, expect, it } from 'vitest';
import { answerOf, HostError } from '../../renderer/host-client.ts';

const problem = { code: 'disk-full', message: 'The disk is full.', safe: 'Kept.', remedy: 'Free some space.' };
type Request = Parameters<typeof answerOf>[0];

const answered = (body: BodyInit | null, status: number) =>
  Promise.resolve(new Response(body, { status })) as unknown as Request;
const failure = (request: Request) => answerOf(request).catch((thrown: unknown) => thrown as HostError);

describe('an answer of the host', () => {
  it('is its value', async () => {
    expect(await answerOf(answered('{"theme":"dark"}', 200))).toEqual({ theme: 'dark' });
  });
  it('is its problem where it refused', async () => {
    expect(await failure(answered(JSON.stringify(problem), 507))).toMatchObject({ problem, status: 507 });
  });
  it('is a problem with a remedy where it cannot be read', async () => {
    const thrown = await failure(answered('<html>', 502));
    expect(thrown).toBeInstanceOf(HostError);
    expect(thrown).toMatchObject({ status: 502, problem: { code: 'unexpected' } });
  });
  it('is a problem with a remedy where none came', async () => {
    const thrown = await failure(Promise.reject(new TypeError('fetch failed')));
    expect(thrown).toMatchObject({ status: 0, problem: { code: 'unreachable' } });
  });
});
