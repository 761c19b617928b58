/** The one administrator that every test database knows; a test that needs another role makes its own. */
const SUPER_ADMIN = {
  email: "super.admin@newsroom.test",
  password: "Correct-Horse-9-Battery",
};

/** Settings with which a new newsroom makes this administrator itself. */
export const superAdminSettings = {
  FIRST_ADMIN_EMAIL: SUPER_ADMIN.email,
  FIRST_ADMIN_PASSWORD: SUPER_ADMIN.password,
};

export async function signInSuperAdmin(url) {
  const { data } = await post(`${url}/admin/login`, SUPER_ADMIN);
  return { ...SUPER_ADMIN, token: data.token };
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
