/** The one administrator that every test database knows; a test that needs another role makes its own. */
const SUPER_ADMIN = {
  firstname: "Test",
  lastname: "Desk",
  email: "super.admin@newsroom.test",
  password: "Correct-Horse-9-Battery",
};

export async function registerSuperAdmin(url) {
  await post(`${url}/admin/register-admin`, SUPER_ADMIN);
}

export async function signInSuperAdmin(url) {
  const { email, password } = SUPER_ADMIN;
  const { data } = await post(`${url}/admin/login`, { email, password });
  return { email, password, token: data.token };
}

async function post(url, body) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok)
    throw new Error(
      `${url} answered ${response.status}: ${await response.text()}`,
    );
  return response.json();
}
